package mulot.mechanic.day;

import javafx.scene.Group;
import javafx.scene.image.ImageView;
import mulot.ui.Art;

/** The child who lives the day: a body in a pose under a face. Feet stand at the node's lower middle. */
final class DayChild extends Group {
    /** Size of the drawing, in scene units. */
    static final double WIDTH = 120;

    /** From the top of the drawing to the feet. */
    static final double FEET = 155;

    private final ImageView body = Art.picture("day/child/body-stand", WIDTH);
    private final ImageView head = Art.picture("day/child/head-calm", WIDTH);

    DayChild() {
        getChildren().addAll(body, head);
        setMouseTransparent(true);
    }

    void pose(String pose) {
        body.setImage(Art.image("day/child/body-" + pose));
    }

    void face(String face) {
        head.setImage(Art.image("day/child/head-" + face));
    }
}
