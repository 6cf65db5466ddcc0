package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mulot.i18n.Language;
import mulot.mechanic.Mechanics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped level is fair. */
class ShippedLevelsTest {
    private static final LevelCatalog CATALOG =
            LevelCatalog.read(Path.of("levels"), Mechanics.all(), Library.shipped());

    static Stream<Level<?, ?, ?>> levels() {
        return CATALOG.levels().stream();
    }

    @Test
    void allFilesAreReadWithoutAProblem() {
        assertEquals(
                List.of(),
                CATALOG.problems().stream()
                        .map(problem -> problem.line(Language.EN))
                        .toList());
        assertTrue(CATALOG.levels().size() >= 6, "there are six levels at least");
    }

    @ParameterizedTest
    @MethodSource("levels")
    void isProved(Level<?, ?, ?> level) {
        assertEquals(
                List.of(),
                LevelCheck.prove(level).problems().stream()
                        .map(problem -> problem.line(Language.EN))
                        .toList());
    }
}
