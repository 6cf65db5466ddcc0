package mulot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import mulot.level.LevelFiles;
import mulot.mechanic.Mechanics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands as an author types them, each test in a folder of its own. */
class CommandsTest {
    private static final String HOME = "mulot.home";

    @TempDir
    private Path home = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void moveIn() throws IOException {
        Files.createSymbolicLink(home.resolve("assets"), Path.of("assets").toAbsolutePath());
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void moveOut() throws IOException {
        Files.delete(home.resolve("assets"));
        System.clearProperty(HOME);
    }

    private int mulot(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLine(CommandLine.Model.CommandSpec.create().name("mulot"))
                .addSubcommand(new CheckCommand(Mechanics.all()))
                .addSubcommand(new SolveCommand(Mechanics.all()))
                .addSubcommand(new LevelsCommand(Mechanics.all()))
                .addSubcommand(new NewLevelCommand(Mechanics.all()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private JsonObject json() {
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    private Path level(String name) {
        return home.resolve("levels/day").resolve(name);
    }

    private void put(String corpus) throws IOException {
        Files.createDirectories(level(""));
        var file = LevelFiles.CORPUS.resolve(corpus);
        Files.copy(file, level(file.getFileName().toString()));
    }

    @Test
    void a_new_level_is_proved_and_never_overwritten() throws IOException {
        assertEquals(0, mulot("new-level", "day", "070-mine", "--lang", "en"));
        assertTrue(Files.readString(level("070-mine.json")).contains("\"day-070-mine\""));
        assertEquals(0, mulot("check"), err::toString);

        Files.writeString(level("070-mine.json"), "mine");
        assertEquals(1, mulot("new-level", "day", "day-070-mine", "--lang", "en"));
        assertTrue(err.toString().contains("already exists"));
        assertEquals("mine", Files.readString(level("070-mine.json")));
    }

    @Test
    void a_new_level_of_every_game_is_proved() {
        for (var mechanic : Mechanics.all()) {
            assertEquals(0, mulot("new-level", mechanic.id(), "070-mine", "--lang", "en"));
        }
        assertEquals(0, mulot("check"), err::toString);
        assertEquals(Mechanics.all().size() + 1, out.toString().lines().count());
    }

    @Test
    void a_new_level_needs_a_game_and_a_name() {
        assertEquals(2, mulot("new-level", "football", "1"));
        assertEquals(2, mulot("new-level", "day", "../escape"));
        assertEquals(2, mulot("new-level", "day"));
    }

    @Test
    void check_prints_one_line_for_each_level_and_each_problem() throws IOException {
        put("good/smallest.json");
        put("unfair/stars-wrong.json");
        put("broken/activity-key-misspelt.json");

        assertEquals(3, mulot("check", "--lang", "en"));

        var lines = out.toString().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).matches("day-smallest +1 +6-8 +24 +13/18/23 +168 +37\\.8 +– +\\d+ +ok"), lines.get(1));
        assertTrue(lines.get(2).endsWith("1 problem"), lines.get(2));
        var problems = err.toString().lines().toList();
        assertEquals(2, problems.size());
        assertTrue(
                problems.getFirst()
                        .endsWith(
                                "activity-key-misspelt.json:21:48: $.body.activities[1].sceen: There is no key “sceen”. Did you mean “screen”?"));
    }

    @Test
    void check_speaks_french_too() throws IOException {
        put("unfair/stars-wrong.json");

        assertEquals(3, mulot("check", "--lang", "fr"));

        assertTrue(err.toString().contains("$.stars: La meilleure partie fait 24 points."), err.toString());
    }

    @Test
    void check_takes_files_and_folders() {
        assertEquals(
                0,
                mulot("check", LevelFiles.CORPUS.resolve("good/smallest.json").toString()));
        assertEquals(3, mulot("check", LevelFiles.CORPUS.resolve("broken").toString()));
        assertEquals(2, mulot("check", "nowhere.json"));
        assertEquals(1, mulot("check"), "there is nothing to check");
    }

    @Test
    void check_reads_question_banks_too() throws IOException {
        put("good/smallest.json");
        var banks = Files.createDirectories(home.resolve("levels/questions"));
        Files.copy(Path.of("src/test/resources/questions/O1.json"), banks.resolve("O1.json"));

        assertEquals(0, mulot("check", "--lang", "en"), err::toString);
        assertEquals(
                "Question banks: 1 of 1 sound", out.toString().lines().toList().getLast());

        Files.writeString(banks.resolve("O2.json"), "{");
        assertEquals(3, mulot("check", "--lang", "fr"));
        assertEquals(
                "Banques de questions\u00A0: 1 sur 2 en règle",
                out.toString().lines().toList().getLast());
        assertEquals(1, err.toString().lines().count());
        assertTrue(err.toString().contains("O2.json:1:1: $: "), err::toString);
    }

    @Test
    void check_takes_a_bank_or_their_folder() throws IOException {
        var banks = Files.createDirectories(home.resolve("questions"));
        var bank = Files.copy(Path.of("src/test/resources/questions/O1.json"), banks.resolve("O1.json"));

        for (var place : new Path[] {banks, bank}) {
            assertEquals(0, mulot("check", "--json", "--lang", "en", place.toString()), err::toString);
            assertEquals("O1", json().getAsJsonArray("banks").get(0).getAsString());
            assertEquals(0, json().getAsJsonArray("levels").size());
        }
    }

    @Test
    void check_gives_one_document() throws IOException {
        put("unfair/win-score.json");
        put("broken/many-at-once.json");

        assertEquals(3, mulot("check", "--json", "--lang", "en"));

        var level = json().getAsJsonArray("levels").get(0).getAsJsonObject();
        assertEquals(24, level.get("best").getAsInt());
        assertEquals(23, level.getAsJsonObject("proposed").get("three").getAsInt());
        assertEquals(1, level.getAsJsonArray("problems").size());
        var problem = json().getAsJsonArray("problems").get(0).getAsJsonObject();
        assertEquals("$.titel", problem.get("path").getAsString());
        assertEquals(6, problem.get("line").getAsInt());
        assertEquals("", err.toString());
    }

    @Test
    void solve_gives_what_the_file_should_say() throws IOException {
        put("unfair/win-missing.json");

        assertEquals(0, mulot("solve", "day-win-missing", "--lang", "en"));

        var text = out.toString();
        var fragment = text.substring(text.indexOf("  \"stars\""));
        var file = level("win-missing.json");
        var pasted = Files.readString(file).replaceFirst("  \"stars\": .*\n", fragment);
        Files.writeString(file, pasted);
        assertEquals(0, mulot("check"), err::toString);
    }

    @Test
    void solve_gives_one_document() {
        assertEquals(
                0,
                mulot(
                        "solve",
                        "--json",
                        LevelFiles.CORPUS.resolve("good/reference-m1.json").toString()));

        assertEquals(48, json().get("best").getAsInt());
        assertEquals(10, json().getAsJsonObject("win").getAsJsonArray("moves").size());
    }

    @Test
    void solve_records_what_its_play_scores_where_luck_gives_more_than_is_sure() {
        assertEquals(0, mulot("solve", "--json", "levels/workshop/020-too-hot.json"));

        assertEquals(40, json().get("best").getAsInt());
        assertEquals(41, json().getAsJsonObject("win").get("score").getAsInt());
    }

    @Test
    void solve_tells_an_unknown_level_from_a_broken_one() throws IOException {
        put("broken/many-at-once.json");

        assertEquals(2, mulot("solve", "day-nowhere"));
        assertEquals(3, mulot("solve", "day-many-at-once"));
        assertTrue(err.toString().contains("$.titel"));
    }

    @Test
    void solve_says_when_nobody_can_win() {
        assertEquals(
                3,
                mulot(
                        "solve",
                        "--lang",
                        "en",
                        LevelFiles.CORPUS.resolve("unfair/no-win.json").toString()));
        assertTrue(err.toString().contains("Nobody can win"));
    }

    @Test
    void levels_lists_what_can_be_played_and_tells_of_the_rest() throws IOException {
        put("good/smallest.json");

        assertEquals(0, mulot("levels", "--lang", "en"));
        assertTrue(
                out.toString().contains("day-smallest  1           6-8   O1          A short evening"), out::toString);

        put("broken/syntax-comment.json");
        assertEquals(3, mulot("levels", "--json", "--lang", "fr"));
        var level = json().getAsJsonArray("levels").get(0).getAsJsonObject();
        assertEquals("Une petite soirée", level.get("title").getAsString());
        assertEquals(1, json().getAsJsonArray("problems").size());
    }

    @Test
    void an_unknown_language_is_a_slip_of_usage() {
        assertEquals(2, mulot("levels", "--lang", "de"));
        assertFalse(err.toString().isBlank());
    }
}
