package mulot.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** The few kinds of buttons there are. Each says what it does to screen readers too. */
public final class Buttons {
    private static final double SIGN = 32;
    private static final double BACK_WIDTH = 142;
    private static final double BAR_HEIGHT = 64;

    private Buttons() {}

    /**
     * A button with a picture and a word.
     *
     * @param kind a style class of the theme: {@code paper}, {@code leaf}, {@code sun}
     */
    public static Button of(String kind, Node picture, String word, Runnable action) {
        var button = new Button(word, picture);
        button.getStyleClass().setAll("push", kind);
        button.setOnAction(event -> action.run());
        button.setAccessibleText(word);
        return button;
    }

    /** The way back, always top left. */
    public static Button back(String word, Runnable action) {
        var button = of("paper", Icon.BACK.node(SIGN), word, action);
        button.setId("back");
        button.getStyleClass().add("back");
        return at(button, 16, 16, BACK_WIDTH, BAR_HEIGHT);
    }

    /** A tall button with the picture above the word. */
    public static Button tall(String kind, Node picture, String word, Runnable action) {
        var button = of(kind, picture, word, action);
        button.setContentDisplay(ContentDisplay.TOP);
        return button;
    }

    /** Puts a node into a rectangle of the scene. */
    public static <T extends Region> T at(T node, Rectangle2D place) {
        return at(node, place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }

    /** Puts a node at a place and a size in scene units. */
    public static <T extends Region> T at(T node, double x, double y, double width, double height) {
        node.relocate(x, y);
        node.setMinSize(width, height);
        node.setPrefSize(width, height);
        node.setMaxSize(width, height);
        return node;
    }
}
