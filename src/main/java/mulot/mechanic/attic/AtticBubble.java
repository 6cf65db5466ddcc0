package mulot.mechanic.attic;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Icon;

/** What a move would change, as a few signs with numbers: places, hearts, tokens; or a lock where it is not allowed. */
final class AtticBubble extends HBox {
    private static final double SIGN = 22;

    private final AtticWords words;

    AtticBubble(AtticWords words) {
        this.words = words;
        getStyleClass().add("attic-bubble");
        setMouseTransparent(true);
        hide();
    }

    void hide() {
        setVisible(false);
        getChildren().clear();
    }

    /** It cannot be done. */
    void lock() {
        getChildren().setAll(Art.icon("lock", SIGN + 6));
        setVisible(true);
    }

    void show(AtticEffect effect) {
        getChildren().clear();
        add(effect.places(), coloured("attic-place-sign"));
        add(effect.hearts(), Icon.HEART.node(SIGN - 3));
        add(-effect.days(), coloured("attic-coin"));
        setVisible(!getChildren().isEmpty());
    }

    private void add(int change, Region sign) {
        if (change != 0) {
            var number = new Label(words.change(change));
            number.getStyleClass().add(change > 0 ? "attic-gain" : "attic-loss");
            getChildren().addAll(number, sign);
        }
    }

    /** A sign that the theme draws. */
    static Region coloured(String style) {
        return coloured(style, SIGN);
    }

    static Region coloured(String style, double size) {
        var sign = new Region();
        sign.getStyleClass().add(style);
        sign.setMinSize(size, size);
        sign.setPrefSize(size, size);
        sign.setMaxSize(size, size);
        return sign;
    }
}
