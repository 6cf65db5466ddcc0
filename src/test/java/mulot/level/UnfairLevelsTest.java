package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every unfair level, though well written, fails exactly the proofs of its rows in {@code unfair.tsv}. */
class UnfairLevelsTest {
    static Stream<Path> files() {
        return LevelFiles.in("unfair").stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void are_told_why(Path file) {
        var level = LevelFiles.read(file).level().orElseThrow();

        ExpectedProblem.assertSame(
                ExpectedProblem.of(file, ExpectedProblem.table("unfair.tsv")),
                LevelCheck.prove(level).problems());
    }

    @Test
    void the_table_and_the_folder_name_the_same_files() {
        var rows = ExpectedProblem.table("unfair.tsv").stream()
                .map(ExpectedProblem::file)
                .distinct()
                .sorted()
                .toList();

        assertEquals(files().map(ExpectedProblem::name).sorted().toList(), rows);
    }
}
