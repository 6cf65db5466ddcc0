package mulot.mechanic.attic;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;

/** Something in the attic that can be taken, or on which something can be laid. */
class AtticThing extends Pane {

    /** @param styles classes of the theme */
    AtticThing(String... styles) {
        getStyleClass().addAll(styles);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /** Shows or ends a style. */
    final void mark(String style, boolean on) {
        getStyleClass().remove(style);
        if (on) {
            getStyleClass().add(style);
        }
    }
}
