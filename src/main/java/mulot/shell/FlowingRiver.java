package mulot.shell;

import java.util.List;
import javafx.animation.Animation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.Motion;

/** A river that flows under a boat, or stands still: what moves costs computing, and can be switched off. */
final class FlowingRiver extends Pane {
    private static final double GLINT_PITCH = 96;
    private static final double GLINT_WIDTH = 40;
    private static final double GLINT_HEIGHT = 6;
    private static final double WATER_FROM = 0.58;
    private static final double BOAT = 0.62;
    private static final double FLOWS = 2.4;
    private static final double ROCKS = 0.9;
    private static final double ROCKS_DEEP = 6;
    private static final double ROUND = 16;

    private final double width;
    private final double height;
    private final List<Animation> animations;
    private final Button button = new Button();
    private boolean flows;

    /** @param flows whether it flows at once */
    FlowingRiver(Motion motion, double width, double height, boolean flows) {
        this.width = width;
        this.height = height;
        this.flows = flows;
        getStyleClass().add("flowing-sky");
        setId("river");
        setMouseTransparent(true);
        Buttons.at(this, 0, 0, width, height);
        var clip = new Rectangle(width, height);
        clip.setArcWidth(2 * ROUND);
        clip.setArcHeight(2 * ROUND);
        setClip(clip);
        var water = new Region();
        water.getStyleClass().add("flowing-water");
        var size = BOAT * height;
        var boat = Art.picture("map/boat", size);
        boat.relocate((width - size) / 2, height * (WATER_FROM + 0.24) - size * 1.1);
        var far = glints(0.66);
        var near = glints(0.86);
        getChildren()
                .addAll(Buttons.at(water, 0, height * WATER_FROM, width, height * (1 - WATER_FROM)), far, boat, near);
        animations = List.of(
                motion.endless(far, new Point2D(GLINT_PITCH, 0), FLOWS, false),
                motion.endless(near, new Point2D(GLINT_PITCH, 0), FLOWS / 2, false),
                motion.endless(boat, new Point2D(0, ROCKS_DEEP * height / 180), ROCKS, true));
        sceneProperty().subscribe(scene -> refresh());
    }

    /** A row of lights on the water, one more than are seen: while they flow, the next one comes in. */
    private Node glints(double down) {
        var row = new Pane();
        for (var x = -GLINT_PITCH; x < width; x += GLINT_PITCH) {
            var glint = new Region();
            glint.getStyleClass().add("flowing-glint");
            row.getChildren().add(Buttons.at(glint, x + GLINT_PITCH * down, height * down, GLINT_WIDTH, GLINT_HEIGHT));
        }
        return row;
    }

    /** The switch that goes with it. */
    Button button(Texts texts) {
        button.getStyleClass().setAll("push", "river", "still-switch");
        button.setId("still-switch");
        button.setOnAction(event -> {
            flows = !flows;
            refresh();
            name(texts);
        });
        name(texts);
        return button;
    }

    private void name(Texts texts) {
        var word = texts.get(flows ? "screens.leaf.stop" : "screens.leaf.move");
        button.setText(word);
        button.setGraphic((flows ? Icon.PAUSE : Icon.PLAY).node(28));
        button.setAccessibleText(word);
    }

    /** Nothing moves that nobody sees. */
    private void refresh() {
        var seen = flows && getScene() != null;
        animations.forEach(seen ? Animation::play : Animation::pause);
    }

    /** Whether anything moves. */
    boolean isMoving() {
        return animations.stream().anyMatch(each -> each.getStatus() == Animation.Status.RUNNING);
    }
}
