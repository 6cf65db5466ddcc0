package mulot.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;

/** Tells which thing the mouse or the keyboard is at, by its name. */
final class Attention {
    private Attention() {}

    /** @param names is told the name of the thing, or nothing when the mouse leaves it */
    static void follow(Node root, Consumer<Optional<String>> names) {
        root.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Node node) {
                name(node, names);
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, event -> names.accept(Optional.empty()));
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(owner -> {
                    if (owner != null && owner.isFocusVisible()) {
                        name(owner, names);
                    }
                });
            }
        });
    }

    private static void name(Node node, Consumer<Optional<String>> names) {
        var isThing = node instanceof ButtonBase || node.getAccessibleRole() == AccessibleRole.BUTTON;
        if (isThing && node.getAccessibleText() != null) {
            names.accept(Optional.of(node.getAccessibleText()));
        }
    }
}
