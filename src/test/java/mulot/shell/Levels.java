package mulot.shell;

import java.nio.file.Path;
import java.util.List;
import mulot.level.Level;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.mechanic.Mechanics;

/** The levels that come with the program. */
final class Levels {
    private static final List<Level<?, ?, ?>> SHIPPED = LevelCatalog.read(
                    Path.of("levels"), Mechanics.all(), Library.shipped())
            .levels();

    private Levels() {}

    static List<Level<?, ?, ?>> shipped() {
        return SHIPPED;
    }

    /** The stops of a path. */
    static List<Level<?, ?, ?>> of(String mechanic) {
        return SHIPPED.stream()
                .filter(level -> level.kind().id().equals(mechanic))
                .filter(level -> !level.envelope().weighed())
                .toList();
    }

    /** The one that is found behind the leaf. */
    static Level<?, ?, ?> weighed() {
        return SHIPPED.stream()
                .filter(level -> level.envelope().weighed())
                .findFirst()
                .orElseThrow();
    }

    static List<String> win(Level<?, ?, ?> level) {
        return level.envelope().win().orElseThrow().moves();
    }
}
