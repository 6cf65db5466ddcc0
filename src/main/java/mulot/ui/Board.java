package mulot.ui;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows a scene of 1280×720 units as large as the window allows, in its middle. Pictures with bleed fill the rest, so
 * there are no bars.
 */
public final class Board extends Region {
    public static final double WIDTH = 1280;
    public static final double HEIGHT = 720;

    private final Pane scene = new Pane();
    private final Scale scale = new Scale();

    public Board() {
        getStyleClass().add("board");
        scene.setManaged(false);
        scene.resize(WIDTH, HEIGHT);
        scene.getTransforms().add(scale);
        getChildren().add(scene);
    }

    /** Shows this and nothing else. */
    public void show(Node content) {
        scene.getChildren().setAll(content);
    }

    /** The layer that holds the content, in scene units. */
    public Pane scene() {
        return scene;
    }

    @Override
    protected void layoutChildren() {
        var factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
        scale.setX(factor);
        scale.setY(factor);
        scene.relocate(Math.rint((getWidth() - WIDTH * factor) / 2), Math.rint((getHeight() - HEIGHT * factor) / 2));
        Art.scale(factor);
    }
}
