package mulot.mechanic.day;

import java.nio.file.Path;
import java.util.List;
import mulot.level.Level;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.play.LevelId;

/** Day levels for tests, read from their files like any other. */
public final class DayLevels {
    private static final Library LIBRARY = Library.shipped();

    private DayLevels() {}

    static DayLevel reference() {
        return body(Path.of("src/test/resources/levels/reference"), "day-m1");
    }

    static DayLevel shipped(String id) {
        return body(Path.of("levels"), id);
    }

    /** The shipped levels, with their envelopes. */
    public static List<Level<?, ?, ?>> shipped() {
        return LevelCatalog.read(Path.of("levels"), List.of(new DayMechanic()), LIBRARY)
                .levels();
    }

    private static DayLevel body(Path folder, String id) {
        return LevelCatalog.read(folder, List.of(new DayMechanic()), LIBRARY)
                .level(new LevelId(id))
                .map(Level::body)
                .map(DayLevel.class::cast)
                .orElseThrow();
    }
}
