package mulot.mechanic.attic;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** What a move would change, as a few signs with numbers: places, hearts, tokens; or a lock where it is not allowed. */
final class AtticBubble extends HBox {
    private static final double SIGN = 22;

    private final AtticWords words;
    private final Rectangle2D room;
    private double left;

    /** @param room where it is in its card */
    AtticBubble(AtticWords words, Rectangle2D room) {
        this.words = words;
        this.room = room;
        left = room.getMinX();
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
        fit();
    }

    void show(AtticEffect effect) {
        getChildren().clear();
        add(effect.places(), coloured("attic-place-sign"));
        add(effect.hearts(), Icon.HEART.node(SIGN - 3));
        add(-effect.days(), coloured("attic-coin"));
        setVisible(!getChildren().isEmpty());
        fit();
    }

    /** Large words make it smaller as a whole: it has no more room. */
    private void fit() {
        applyCss();
        var width = Math.max(room.getWidth(), prefWidth(-1));
        var height = Math.max(room.getHeight(), prefHeight(-1));
        var scale = Math.min(room.getWidth() / width, room.getHeight() / height);
        setScaleX(scale);
        setScaleY(scale);
        var x = left + (room.getWidth() - width) / 2;
        Buttons.at(this, x, room.getMinY() + (room.getHeight() - height) / 2, width, height);
    }

    /** Moves it along its row. */
    void left(double x) {
        left = x;
        fit();
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
