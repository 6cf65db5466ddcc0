package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import mulot.i18n.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test at the real window, in French, with a hand on it; no fault of ours may reach the window. */
abstract class AtTheWindow {
    @TempDir
    Path folder;

    OpenWindow window;
    Hand hand;

    @BeforeEach
    void openTheWindow() {
        window = new OpenWindow(folder, Language.FR);
        hand = window.hand();
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
        assertEquals(List.of(), window.faults());
    }

    /** Opens the level of a game whose file begins so. */
    void openLevel(String mechanic, String number) {
        window.jumpTo(Levels.of(mechanic).stream()
                .filter(level -> level.id().value().startsWith(mechanic + "-" + number))
                .findFirst()
                .orElseThrow());
    }
}
