package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoodLevelsTest {
    static Stream<Path> files() {
        return Stream.concat(LevelFiles.in("good").stream(), LevelFiles.in("unfair").stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void are_read_without_a_problem(Path file) {
        assertEquals(List.of(), LevelFiles.read(file).problems());
    }
}
