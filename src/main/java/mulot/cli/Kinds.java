package mulot.cli;

import java.util.List;
import mulot.level.LevelKind;
import mulot.mechanic.day.DayFile;

/** The mechanics whose levels the commands know. */
final class Kinds {
    private Kinds() {}

    static List<LevelKind<?, ?, ?>> all() {
        return List.of(new DayFile());
    }
}
