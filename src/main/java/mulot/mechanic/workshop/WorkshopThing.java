package mulot.mechanic.workshop;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;

/** Something in the picture that can be taken, or on which something can be laid. */
class WorkshopThing extends Pane {
    private final WorkshopSpot spot;
    private Optional<WorkshopGrip> grip = Optional.empty();
    private boolean useful;

    /** @param style a class of the theme */
    WorkshopThing(WorkshopSpot spot, String style) {
        this.spot = spot;
        getStyleClass().addAll("work-thing", style);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /** Where something lies that is laid here. */
    WorkshopSpot spot() {
        return spot;
    }

    /** What a hand takes from here. */
    Optional<WorkshopGrip> grip() {
        return grip;
    }

    /** Whether taking it makes sense now. */
    boolean isUseful() {
        return useful;
    }

    /** @param makesSense whether the keyboard comes here */
    void gives(WorkshopGrip thing, boolean makesSense) {
        grip = Optional.of(thing);
        useful = makesSense;
        mark("work-idle", !makesSense);
    }

    void givesNothing() {
        grip = Optional.empty();
        useful = false;
        mark("work-idle", false);
    }

    /** Shows or ends a style. */
    final void mark(String style, boolean on) {
        getStyleClass().remove(style);
        if (on) {
            getStyleClass().add(style);
        }
    }
}
