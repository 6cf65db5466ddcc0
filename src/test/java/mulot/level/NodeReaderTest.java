package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeReaderTest {
    private static final int SLIPS = 20_000;
    private static final String SIGNS = "{}[],:\"\\/-+.0123456789eEutfn \n\t\u0001aé«";
    private static final String TEXT = """
            { "fr": "Un « soir » d’été\\u00e9\\n\\"", "n": -12.5e+3, "zero": 0, "yes": true, "no": false,
              "none": null, "empty": [], "nothing": {}, "list": [1, [2, "b\\\\"], { "k": "\\t" }] }
            """;

    private final Report report = new Report(Path.of("any.json"));

    @Test
    void itAcceptsWhatAStrictLibraryAcceptsAndSaysWhatIsWrongElse() throws IOException {
        var random = new SplittableRandom(26);
        for (var number = 0; number < SLIPS; number++) {
            var text = new StringBuilder(TEXT);
            for (var slip = random.nextInt(1, 4); slip > 0; slip--) {
                spoil(text, random);
            }
            var problems = new Report(Path.of("any.json"));
            var read = NodeReader.read(text.toString(), problems);
            assertEquals(isJson(text.toString()), read.isPresent(), () -> text + "\n" + problems.problems());
            if (read.isEmpty()) {
                assertFalse(problems.problems().isEmpty(), text::toString);
            }
        }
    }

    private static void spoil(StringBuilder text, SplittableRandom random) {
        var at = random.nextInt(text.length());
        var sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, sign);
            default -> text.setCharAt(at, sign);
        }
    }

    private static boolean isJson(String text) throws IOException {
        try (var json = new JsonReader(new StringReader(text))) {
            json.setStrictness(Strictness.STRICT);
            walk(json);
            return json.peek() == JsonToken.END_DOCUMENT;
        } catch (MalformedJsonException | EOFException refused) {
            return false;
        }
    }

    private static void walk(JsonReader json) throws IOException {
        switch (json.peek()) {
            case BEGIN_OBJECT -> {
                json.beginObject();
                while (json.hasNext()) {
                    var _ = json.nextName();
                    walk(json);
                }
                json.endObject();
            }
            case BEGIN_ARRAY -> {
                json.beginArray();
                while (json.hasNext()) {
                    walk(json);
                }
                json.endArray();
            }
            case STRING, NUMBER -> {
                var _ = json.nextString();
            }
            case BOOLEAN -> {
                var _ = json.nextBoolean();
            }
            default -> json.nextNull();
        }
    }

    @Test
    void everyValueKnowsItsPlace() {
        var places =
                read("{ \"a\": [ 10,\n  \"b\" ],\n\t\"c\": { \"d\": true } }").places("$");
        assertEquals(new Place(1, 1), places.get("$"));
        assertEquals(new Place(1, 10), places.get("$.a[0]"));
        assertEquals(new Place(2, 3), places.get("$.a[1]"));
        assertEquals(new Place(3, 14), places.get("$.c.d"));
    }

    @Test
    void escapesAreTheirCharacters() {
        assertEquals("\"a\\\\b\\\"c/é\t\"", read("\"a\\\\b\\\"c\\/\\u00E9\\t\"").canonical());
    }

    private Node read(String text) {
        return Optional.of(text).flatMap(each -> NodeReader.read(each, report)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"k\":"})
    void whatIsNestedTooDeepIsSaidOnceAndNeverEndsTheProgram(String opening) {
        var read = NodeReader.read(opening.repeat(100_000), report);
        assertEquals(Optional.empty(), read);
        assertEquals("json.too-deep", report.problems().getFirst().key());
    }
}
