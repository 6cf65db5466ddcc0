package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import mulot.i18n.Language;
import mulot.mechanic.Mechanics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken file gives exactly the problems of its rows in {@code broken.tsv}, in both languages. */
class BrokenLevelsTest {
    static Stream<Path> files() {
        return LevelFiles.in("broken").stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_what_is_wrong_and_where(Path file) {
        var reading = LevelFiles.read(file);

        ExpectedProblem.assertSame(ExpectedProblem.of(file), reading.problems());
        assertTrue(reading.level().isEmpty(), "a broken level must not be played");
    }

    @Test
    void the_table_and_the_folder_name_the_same_files() {
        var rows = ExpectedProblem.all().stream()
                .map(ExpectedProblem::file)
                .distinct()
                .sorted()
                .toList();

        assertEquals(files().map(ExpectedProblem::name).sorted().toList(), rows);
    }

    @Test
    void an_editor_can_jump_to_the_place() {
        var file = LevelFiles.CORPUS.resolve("broken/activity-key-misspelt.json");
        var problem = LevelFiles.read(file).problems().getFirst();

        assertEquals(
                file + ":21:48: $.body.activities[1].sceen: There is no key “sceen”. Did you mean “screen”?",
                problem.line(Language.EN));
    }

    @Test
    void a_broken_file_hides_no_other() {
        var files = Stream.of("broken/syntax-empty.json", "good/smallest.json", "broken/many-at-once.json")
                .map(LevelFiles.CORPUS::resolve)
                .toList();
        var catalog = LevelCatalog.read(files, Mechanics.all(), LevelFiles.LIBRARY);

        assertEquals(1, catalog.levels().size());
        assertEquals(7, catalog.problems().size());
    }
}
