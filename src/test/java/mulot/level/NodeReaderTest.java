package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeReaderTest {
    private static final int SLIPS = 20_000;
    private static final int DEEP = 100_000;
    private static final String SIGNS = "{}[],:\"\\/-+.0123456789eEutfn \n\t\u0001aé«";
    private static final String TEXT = """
            { "fr": "Un « soir » d’été\\u00e9\\n\\"", "n": -12.5e+3, "zero": 0, "yes": true, "no": false,
              "none": null, "empty": [], "nothing": {}, "list": [1, [2, "b\\\\"], { "k": "\\t" }] }
            """;

    private final Report report = new Report(Path.of("any.json"));

    @Test
    void whatIsRefusedIsSaidAndElseEveryPlaceIsRight() {
        var random = new SplittableRandom(26);
        var accepted = 0;
        for (var number = 0; number < SLIPS; number++) {
            var spoilt = new StringBuilder(TEXT);
            for (var slip = random.nextInt(1, 4); slip > 0; slip--) {
                spoil(spoilt, random);
            }
            var text = spoilt.toString();
            var read = NodeReader.read(text, new Report(Path.of("any.json")));
            assertEquals(Slip.in(text).isEmpty(), read.isPresent(), text);
            read.ifPresent(root -> assertStandsWhereItSays(root, text));
            assertEquals(read.map(Node::canonical), withoutPlaces(text).map(Node::canonical), text);
            accepted += read.isPresent() ? 1 : 0;
        }
        assertTrue(accepted > SLIPS / 10, () -> "too few texts were left that can be read");
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

    private static void assertStandsWhereItSays(Node node, String text) {
        var line = text.split("\n", -1)[node.place().line() - 1];
        var before = line.substring(0, node.place().column() - 1);
        var from = line.substring(before.length());
        var begin = switch (node) {
            case Node.Text _ -> "\"";
            case Node.Numeral numeral -> numeral.literal();
            case Node.Flag flag -> String.valueOf(flag.value());
            case Node.Nothing _ -> "null";
            case Node.Items _ -> "[";
            case Node.Members _ -> "{";
        };
        assertTrue(from.startsWith(begin), () -> node + " in " + text);
        assertTrue(before.matches(".*[\\[{:,\\s]|"), () -> node + " in " + text);
        children(node).forEach(child -> assertStandsWhereItSays(child, text));
    }

    private static Stream<Node> children(Node node) {
        return switch (node) {
            case Node.Items items -> items.items().stream();
            case Node.Members members -> members.members().values().stream().map(Node.Member::value);
            default -> Stream.of();
        };
    }

    private Optional<Node> withoutPlaces(String text) {
        return NodeReader.readWithoutPlaces(text, report);
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
    void withoutPlacesEverythingStandsAtTheStart() {
        var root = withoutPlaces(TEXT).orElseThrow();
        assertEquals(Set.of(Place.START), Set.copyOf(root.places("$").values()));
    }

    @Test
    void escapesAreTheirCharacters() {
        assertEquals("\"a\\\\b\\\"c/é\t\"", read("\"a\\\\b\\\"c\\/\\u00E9\\t\"").canonical());
    }

    private Node read(String text) {
        return NodeReader.read(text, report).orElseThrow();
    }

    @Test
    void aKeyThatIsThereTwiceIsSaidWithBothPlaces() {
        assertEquals(
                "{\"a\":[{\"b\":1}]}",
                read("{ \"a\": [ {\n  \"b\": 1,\n  \"b\": [ 2 ] } ] }").canonical());
        assertEquals(
                List.of(new Problem(Path.of("any.json"), 3, 3, "$.a[0].b", "json.duplicate-key", List.of("b", 2))),
                report.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"k\":"})
    void whatIsNestedTooDeepIsSaidOnceAndNeverEndsTheProgram(String opening) {
        var read = NodeReader.read(opening.repeat(DEEP), report);
        assertEquals(Optional.empty(), read);
        assertEquals("json.too-deep", report.problems().getFirst().key());
    }

    @Test
    void whatIsNestedTooDeepButClosedHasNoOtherProblem() {
        var read = NodeReader.read("{\"k\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}", report);
        assertEquals(Optional.empty(), read);
        assertEquals(
                List.of(new Problem(
                        Path.of("any.json"), 1, 18, "$.k" + "[0]".repeat(12), "json.too-deep", List.of(12))),
                report.problems());
    }
}
