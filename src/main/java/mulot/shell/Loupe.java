package mulot.shell;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import mulot.ui.Board;
import mulot.ui.Buttons;

/** For those who want large words: the name of the thing under the mouse or in the focus, in full size. */
final class Loupe extends StackPane {
    private static final double TOP = 88;
    private static final double HEIGHT = 96;

    private final Label words = new Label();
    private boolean on;

    Loupe() {
        words.getStyleClass().add("loupe");
        words.setVisible(false);
        setMouseTransparent(true);
        getChildren().add(words);
        Buttons.at(this, 0, TOP, Board.WIDTH, HEIGHT);
    }

    /** Whether to show anything. */
    void use(boolean wanted) {
        on = wanted;
        words.setVisible(false);
    }

    /** Shows the name of the thing under the mouse or in the focus, or nothing. */
    void name(Optional<String> thing) {
        words.setVisible(on && thing.isPresent());
        thing.ifPresent(words::setText);
    }
}
