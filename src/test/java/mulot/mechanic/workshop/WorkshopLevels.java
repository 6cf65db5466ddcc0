package mulot.mechanic.workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mulot.level.Level;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.play.LevelId;

/** Workshop levels for tests, read from their files like any other. */
final class WorkshopLevels {
    private static final Path REFERENCE = Path.of("src/test/resources/levels/reference/workshop");
    private static final Path SHIPPED = Path.of("levels/workshop");
    private static final Library LIBRARY = Library.shipped();

    private WorkshopLevels() {}

    /** One of the levels that are kept for tests. */
    static WorkshopLevel reference(String name) {
        return read(REFERENCE)
                .level(new LevelId("workshop-" + name))
                .map(Level::body)
                .map(WorkshopLevel.class::cast)
                .orElseThrow();
    }

    /** All of them, and the shipped ones. */
    static Stream<WorkshopLevel> all() {
        return Stream.concat(read(REFERENCE).levels().stream(), shipped().stream())
                .map(Level::body)
                .map(WorkshopLevel.class::cast);
    }

    static List<Level<?, ?, ?>> shipped() {
        return read(SHIPPED).levels();
    }

    private static LevelCatalog read(Path folder) {
        return LevelCatalog.read(folder, List.of(new WorkshopMechanic()), LIBRARY);
    }
}
