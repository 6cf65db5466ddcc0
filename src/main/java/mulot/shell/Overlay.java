package mulot.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import mulot.ui.Art;
import mulot.ui.Board;
import mulot.ui.Buttons;

/** One question over a screen, with large answers. */
final class Overlay extends Pane {
    private final VBox card = new VBox(20);
    private final HBox answers = new HBox(24);

    Overlay(Node picture, String sentence) {
        var veil = new Region();
        veil.getStyleClass().add("veil");
        Buttons.at(veil, Art.BLEED_X, Art.BLEED_Y, Board.WIDTH - 2 * Art.BLEED_X, Board.HEIGHT - 2 * Art.BLEED_Y);
        var words = new Label(sentence);
        words.getStyleClass().addAll("title", Reader.SPOKEN);
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        card.getStyleClass().add("card");
        card.setAlignment(Pos.CENTER);
        card.setPadding(new Insets(28));
        answers.setAlignment(Pos.CENTER);
        card.getChildren().addAll(picture, words, answers);
        Buttons.at(card, 320, 150, 640, 420);
        getChildren().addAll(veil, card);
        setId("overlay");
    }

    /** Adds an answer; the first one gets the focus. */
    Overlay answer(Button button) {
        button.setMinSize(220, 84);
        answers.getChildren().add(button);
        return this;
    }

    void focusFirst() {
        answers.getChildren().getFirst().requestFocus();
    }
}
