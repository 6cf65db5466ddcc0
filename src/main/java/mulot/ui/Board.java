package mulot.ui;

import java.util.Optional;
import javafx.css.PseudoClass;
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

    /** Up to so much larger, a window shows more of the background instead of everything larger. */
    private static final double HARDLY_LARGER = 1.07;

    /** Nothing need be painted under a picture that fills the window. */
    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private final Pane scene = new Pane();
    private final Scale scale = new Scale();
    private Optional<Fitting> fitting = Optional.empty();

    /** @param wings what waits in the window without being seen */
    public Board(Node... wings) {
        getStyleClass().add("board");
        getChildren().setAll(wings);
        scene.setManaged(false);
        scene.resize(WIDTH, HEIGHT);
        scene.getTransforms().add(scale);
        getChildren().add(scene);
    }

    /** Shows these, one above the other, and nothing else. */
    public void show(Node... layers) {
        scene.getChildren().setAll(layers);
        fit();
        requestLayout();
    }

    /** Lays something above all that is shown. */
    public void lay(Node layer) {
        scene.getChildren().add(layer);
        fit();
    }

    /** Takes a layer away. */
    public void take(Node layer) {
        scene.getChildren().remove(layer);
    }

    /** The lowest layer. */
    public Node content() {
        return scene.getChildren().getFirst();
    }

    /** Tells how words are set, so that they fit. */
    public void looks(Looks now) {
        fitting.ifPresent(Fitting::end);
        fitting = now.isLarger() ? Optional.of(new Fitting(scene, now)) : Optional.empty();
    }

    private void fit() {
        if (scene.getScene() != null) {
            fitting.ifPresent(Fitting::fit);
        }
    }

    /** Pixels for a unit; pictures in their own size are sharper, and cheaper to draw. */
    private static double factor(double width, double height) {
        var largest = Math.min(width / WIDTH, height / HEIGHT);
        return largest > 1 && largest < HARDLY_LARGER ? 1 : largest;
    }

    @Override
    protected void layoutChildren() {
        var factor = factor(getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        scene.relocate(Math.rint((getWidth() - WIDTH * factor) / 2), Math.rint((getHeight() - HEIGHT * factor) / 2));
        Art.scale(factor);
        var covered = scene.lookup(".background-art") != null && Art.covers(getWidth() / factor, getHeight() / factor);
        pseudoClassStateChanged(COVERED, covered);
    }
}
