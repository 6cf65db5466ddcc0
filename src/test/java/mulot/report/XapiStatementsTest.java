package mulot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mulot.i18n.Language;
import mulot.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements are as the specification 1.0.3 wants them. */
class XapiStatementsTest {
    private static final Path NPM = Path.of("target/xapi/node_modules");
    private static final String UUID_4122 = "[0-9a-f]{8}-[0-9a-f]{4}-[1-7][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    @TempDir
    Path folder;

    private ClassRecord record;
    private List<String> lines;

    @BeforeEach
    void write() throws StoreException {
        record = TownClass.record(folder, 6);
        lines = new XapiStatements(record, TownClass.contents(Language.FR)).lines();
    }

    private static JsonObject object(String line) {
        return JsonParser.parseString(line).getAsJsonObject();
    }

    @Test
    void everyTryAndEveryAnswerIsAStatementWithAnIdOfItsOwn() {
        assertEquals(24 + 12, lines.size());
        var ids = new HashSet<String>();
        lines.forEach(line -> ids.add(object(line).get("id").getAsString()));
        assertEquals(lines.size(), ids.size());
        assertEquals(
                record.attempts().getFirst().id().toString(),
                object(lines.getFirst()).get("id").getAsString());
        assertEquals(lines, new XapiStatements(record, TownClass.contents(Language.EN)).lines());
    }

    @Test
    void eachOneFollowsTheRules() {
        for (var line : lines) {
            var statement = object(line);
            assertTrue(statement.get("id").getAsString().matches(UUID_4122), line);
            assertEquals("2026-12-01T00:00:00Z", statement.get("timestamp").getAsString());
            assertEquals("1.0.3", statement.get("version").getAsString());
            var actor = statement.getAsJsonObject("actor");
            assertEquals(Set.of("objectType", "account"), actor.keySet(), "one way to identify, no name");
            var account = actor.getAsJsonObject("account");
            assertEquals("https://mulot.invalid", account.get("homePage").getAsString());
            assertTrue(account.get("name").getAsString().matches(UUID_4122), line);
            var verb = statement.getAsJsonObject("verb");
            isAddress(verb.get("id"));
            assertEquals(
                    Set.of("fr-FR", "en-GB"), verb.getAsJsonObject("display").keySet());
            isAddress(statement.getAsJsonObject("object").get("id"));
            isAddress(statement
                    .getAsJsonObject("object")
                    .getAsJsonObject("definition")
                    .get("type"));
            statement
                    .getAsJsonObject("context")
                    .getAsJsonObject("extensions")
                    .keySet()
                    .forEach(key -> assertTrue(URI.create(key).isAbsolute(), key));
            hasNoNull(statement, line);
        }
    }

    private static void isAddress(JsonElement text) {
        assertTrue(URI.create(text.getAsString()).isAbsolute(), text.getAsString());
    }

    private static void hasNoNull(JsonObject object, String line) {
        for (var value : object.asMap().values()) {
            assertFalse(value.isJsonNull(), line);
            if (value.isJsonObject()) {
                hasNoNull(value.getAsJsonObject(), line);
            }
        }
    }

    @Test
    void aTryIsPassedOrFailedWithItsResult() {
        var failed = object(lines.getFirst());
        assertTrue(failed.getAsJsonObject("verb").get("id").getAsString().endsWith("/failed"));
        var passed = object(lines.get(2));
        assertTrue(passed.getAsJsonObject("verb").get("id").getAsString().endsWith("/passed"));
        var result = passed.getAsJsonObject("result");
        assertTrue(result.get("success").getAsBoolean());
        assertTrue(result.get("completion").getAsBoolean());
        assertEquals("PT1M23S", result.get("duration").getAsString());
        assertEquals(
                1,
                result.getAsJsonObject("extensions")
                        .get("https://mulot.invalid/xapi/stars")
                        .getAsInt());
        assertEquals(
                "Mon premier soir",
                passed.getAsJsonObject("object")
                        .getAsJsonObject("definition")
                        .getAsJsonObject("name")
                        .get("fr-FR")
                        .getAsString());
    }

    @Test
    void theMostPointsAreToldOnlyOfTheLevelThatWasPlayed() {
        var level = TownClass.contents(Language.FR).levels().getFirst();
        var win = level.envelope().win().orElseThrow();
        var old = record.attempts().getFirst();
        var attempt = new mulot.play.Attempt(
                level.id(), level.fingerprint(), 1, win.seed(), win.moves(), win.score() - 1, 2, 0, 0);
        var known = new mulot.store.RecordedAttempt(old.id(), old.pupil(), old.day(), attempt);
        var both = new ClassRecord("", "", List.of(), List.of(known, old), List.of(), java.util.Map.of());
        var scores = new XapiStatements(both, TownClass.contents(Language.FR))
                .lines().stream()
                        .map(line -> object(line).getAsJsonObject("result").getAsJsonObject("score"))
                        .toList();
        assertEquals(Set.of("raw", "min", "max", "scaled"), scores.getFirst().keySet());
        assertEquals(win.score(), scores.getFirst().get("max").getAsInt());
        var scaled = scores.getFirst().get("scaled").getAsDouble();
        assertTrue(scaled > 0 && scaled < 1, String.valueOf(scaled));
        assertEquals(Set.of("raw"), scores.getLast().keySet(), "another fingerprint: the level has changed since");
    }

    @Test
    void anAnswerTellsChoiceAndMoment() {
        var answered = object(lines.get(24));
        assertTrue(answered.getAsJsonObject("verb").get("id").getAsString().endsWith("/answered"));
        assertEquals("1", answered.getAsJsonObject("result").get("response").getAsString());
        var definition = answered.getAsJsonObject("object").getAsJsonObject("definition");
        assertEquals("choice", definition.get("interactionType").getAsString());
        assertEquals(3, definition.getAsJsonArray("choices").size());
        var context = answered.getAsJsonObject("context");
        assertEquals(
                record.seances().getFirst().seance().id().toString(),
                context.get("registration").getAsString());
        assertEquals(
                "before",
                context.getAsJsonObject("extensions")
                        .get("https://mulot.invalid/xapi/moment")
                        .getAsString());
    }

    @Test
    void nobodyIsNamed() {
        var all = String.join("\n", lines);
        TownClass.FIRST_NAMES.forEach(name -> assertFalse(all.contains("\"" + name + "\""), name));
        assertFalse(all.contains("Dupont"));
        for (var pupil : record.pupils()) {
            var name = pupil.pseudonym().name(Language.FR).toLowerCase(Locale.ROOT);
            assertFalse(all.toLowerCase(Locale.ROOT).contains(name), name);
        }
    }

    @Test
    void xapiValidationFindsNothingWrong() throws IOException, InterruptedException {
        assumeTrue(
                Prints.isThere("node") && Files.isDirectory(NPM.resolve("xapi-validation")),
                "xapi-validation is not installed; .ci/run installs it");
        assertEquals("[]", validate(lines));
        var broken = lines.getFirst().replace("https://mulot.invalid\"", "mulot\"");
        assertTrue(validate(List.of(broken)).contains("homePage"), "it does find what is wrong");
    }

    private String validate(List<String> statements) throws IOException, InterruptedException {
        var file = folder.resolve("statements.jsonl");
        Files.writeString(file, String.join("\n", statements));
        var script = """
                const validate = require('xapi-validation').default;
                const lines = require('fs').readFileSync(process.argv[1], 'utf8').split('\\n');
                const wrong = lines.flatMap(line => validate(JSON.parse(line)));
                console.log(JSON.stringify(wrong));
                """;
        var builder = new ProcessBuilder("node", "-e", script, file.toString()).redirectErrorStream(true);
        builder.environment().put("NODE_PATH", NPM.toAbsolutePath().toString());
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), told);
        return told;
    }
}
