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

/** The large card of the projector and what several phases put on it. */
abstract class Panel extends Pane {
    static final double WIDTH = 968;
    static final double HEIGHT = 444;
    static final double MARGIN = 24;
    private static final double LEFT = 280;
    static final double TOP = 156;
    private static final double ON_DISC = 0.7;

    Panel() {
        getStyleClass().add("card");
    }

    /** Puts a panel where the projector has it. */
    static <T extends Region> T place(T panel) {
        return Buttons.at(panel, LEFT, TOP, WIDTH, HEIGHT);
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

    /** A sentence alone on the card. */
    static Label large(String words) {
        var label = sentence(words);
        label.getStyleClass().add("panel-large");
        return label;
    }

    /** A picture with words on one of the four colours, each with a shape of its own. */
    static Pane tile(Card card, int colour, Language language, double width, double height) {
        var tile = new Pane();
        tile.getStyleClass().addAll("vote", "vote-" + colour);
        Buttons.at(tile, 0, 0, width, height);
        var size = height - 16;
        var words = words(card.text().in(language));
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

    /** White words. */
    static Label words(String white) {
        var words = new Label(white);
        words.getStyleClass().addAll("vote-words", Reader.SPOKEN);
        words.setWrapText(true);
        return words;
    }
}
