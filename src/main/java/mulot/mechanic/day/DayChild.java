package mulot.mechanic.day;

import javafx.scene.Group;
import javafx.scene.image.ImageView;
import mulot.ui.Art;

/** The child who lives the day: a body in a pose under a face. Feet stand at the node's lower middle. */
final class DayChild extends Group {
    /** Size of the drawing, in scene units. */
    private static final double WIDTH = 120;

    /** From the top of the drawing to the feet. */
    private static final double FEET = 155;

    private final ImageView body = Art.picture("day/child/body-stand", WIDTH);
    private final ImageView head = Art.picture("day/child/head-calm", WIDTH);

    DayChild() {
        getChildren().addAll(body, head);
        setMouseTransparent(true);
    }

    /** Puts the feet somewhere in a room. */
    void stand(double feetX, DayStage room) {
        relocate(left(feetX), top(room));
    }

    /** The left edge of the drawing for feet there. */
    static double left(double feetX) {
        return feetX - WIDTH / 2;
    }

    /** The upper edge of the drawing for feet in that room. */
    static double top(DayStage room) {
        return room.feet() - FEET;
    }

    void pose(String pose) {
        Art.show(body, "day/child/body-" + pose);
    }

    /** Turns to the left, or to us and the right. */
    void look(boolean left) {
        setScaleX(left ? -1 : 1);
    }

    void face(String face) {
        Art.show(head, "day/child/head-" + face);
    }
}
