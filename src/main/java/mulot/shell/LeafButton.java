package mulot.shell;

import javafx.scene.control.Button;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** The leaf in the corner: the way to what the program consumes. */
final class LeafButton {
    private LeafButton() {}

    static Button at(Shell shell, double x, double y) {
        var leaf = Buttons.of("paper", Art.icon("leaf", 44), "", shell.village()::openLeaf);
        leaf.setId("leaf");
        leaf.setAccessibleText(shell.texts().get("screens.leaf.title"));
        return Buttons.at(leaf, x, y, 72, 64);
    }
}
