package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mulot.i18n.Language;
import mulot.mechanic.Mechanics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelFileTest {
    private static final String SMALLEST = "good/smallest.json";

    @TempDir
    private Path folder = Path.of("");

    private String fingerprintWith(String what, String with) throws IOException {
        return LevelFiles.changed(folder, SMALLEST, what, with)
                .level()
                .orElseThrow()
                .fingerprint();
    }

    @Test
    void the_fingerprint_is_that_of_the_play_not_of_the_words() throws IOException {
        var fingerprint = LevelFiles.level(SMALLEST).fingerprint();

        assertTrue(fingerprint.matches("[0-9a-f]{64}"));
        assertEquals(fingerprint, fingerprintWith("A short evening", "A long evening"));
        assertEquals(fingerprint, fingerprintWith("\"slots\": 4,", "\"slots\" :\n\t4,"));
        assertEquals(
                fingerprint,
                fingerprintWith("\"energy\": 5, \"mood\": 5}", "\"mood\": 5, \"energy\": 5}"),
                "the order of keys means nothing");
        assertNotEquals(fingerprint, fingerprintWith("\"energy\": 3", "\"energy\": 2"));
        assertNotEquals(fingerprint, fingerprintWith("\"three\": 23", "\"three\": 24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-1", "1e3", "99999999999", "true", "null", "\"5\"", "[]", "{}"})
    void tells_the_first_character_of_every_kind_of_value(String value) throws IOException {
        var problem = LevelFiles.changed(
                        folder, "good/two-slots.json", "\"one\": 5, \"two\": 5", "\"one\": 5, \"two\": " + value)
                .problems()
                .getFirst();

        assertEquals("11:30", problem.line() + ":" + problem.column());
    }

    @Test
    void a_file_that_is_not_there_is_a_problem_too() {
        var problem = LevelFiles.read(folder.resolve("nowhere.json")).problems().getFirst();

        assertEquals("file.unreadable", problem.key());
    }

    @Test
    void a_huge_file_is_not_read() throws IOException {
        var huge = Files.writeString(folder.resolve("huge.json"), " ".repeat(1_000_001));

        assertEquals(
                "file.too-large", LevelFiles.read(huge).problems().getFirst().key());
    }

    @Test
    void two_files_cannot_have_the_same_id() throws IOException {
        var original = LevelFiles.CORPUS.resolve(SMALLEST);
        var copy = Files.copy(original, folder.resolve("smallest.json"));

        var catalog = LevelCatalog.read(List.of(original, copy), Mechanics.all(), LevelFiles.LIBRARY);

        assertEquals(1, catalog.levels().size());
        var problem = catalog.problems().getFirst();
        assertEquals(
                copy + ":4:9: $.id: The id “day-smallest” already belongs to " + original
                        + ". Give this file and its level another name.",
                problem.line(Language.EN));
    }

    @Test
    void a_folder_is_read_in_the_order_of_its_names_without_the_schemas() throws IOException {
        for (var name : List.of("day/020-b.json", "day/010-a.json", "schema/day.schema.json", "day/notes.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "");
        }

        assertEquals(
                List.of(folder.resolve("day/010-a.json"), folder.resolve("day/020-b.json")),
                LevelCatalog.filesIn(folder));
    }

    @Test
    void levels_come_in_the_order_of_the_village() {
        var files = List.of(
                LevelFiles.CORPUS.resolve("good/attic/attic-smallest.json"), LevelFiles.CORPUS.resolve(SMALLEST));

        var ids = LevelCatalog.read(files, Mechanics.all(), LevelFiles.LIBRARY).levels().stream()
                .map(level -> level.id().value())
                .toList();

        assertEquals(List.of("day-smallest", "attic-attic-smallest"), ids);
    }
}
