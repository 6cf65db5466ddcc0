package mulot.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import mulot.i18n.Language;
import mulot.level.Card;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** The large card of the projector, 832 units wide and 420 high, and what several phases put on it. */
abstract class Panel extends Pane {
    static final double WIDTH = 832;
    static final double MARGIN = 24;
    private static final double ON_DISC = 0.7;

    Panel() {
        getStyleClass().add("card");
    }

    /** A sentence for the whole room. */
    static Label sentence(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("panel-sentence", Reader.SPOKEN);
        label.setWrapText(true);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    /** A picture with words on one of the four colours, each with a shape of its own. */
    static Pane tile(Card card, int colour, Language language, double width, double height) {
        var tile = new Pane();
        tile.getStyleClass().addAll("vote", "vote-" + colour);
        Buttons.at(tile, 0, 0, width, height);
        var size = height - 16;
        var words = words(card, language);
        tile.getChildren()
                .addAll(
                        Buttons.at(shape(colour), 18, (height - 36) / 2, 36, 36),
                        Buttons.at(picture(card, size), 68, 8, size, size),
                        Buttons.at(words, 80 + size, 2, width - size - 92, height - 4));
        return tile;
    }

    /** The shape that goes with a colour. */
    static Region shape(int colour) {
        var shape = new Region();
        shape.getStyleClass().addAll("vote-shape", "vote-shape-" + colour);
        return shape;
    }

    /** A card's picture on a disc. */
    static StackPane picture(Card card, double size) {
        var disc = new StackPane(Art.icon(card.icon(), size * ON_DISC));
        disc.getStyleClass().add("white-disc");
        return disc;
    }

    /** A card's words, white. */
    static Label words(Card card, Language language) {
        var words = new Label(card.text().in(language));
        words.getStyleClass().addAll("vote-words", Reader.SPOKEN);
        words.setWrapText(true);
        return words;
    }
}
