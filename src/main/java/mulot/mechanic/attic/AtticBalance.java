package mulot.mechanic.attic;

import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** What the plan comes to: hearts kept, efforts made, tokens paid; only what this level has. */
final class AtticBalance extends HBox {
    private static final double SIGN = 28;
    private static final double HEIGHT = 60;

    private final AtticWords words;
    private final Label hearts = new Label();
    private final Label effort = new Label();
    private final Label days = new Label();

    AtticBalance(AtticLevel level, AtticWords words) {
        this.words = words;
        getStyleClass().add("attic-balance");
        setMouseTransparent(true);
        add(Art.icon("links", SIGN), hearts, 44);
        if (level.has(Place.PRESSED)
                || level.has(Place.CHEST)
                || level.boxes().stream().anyMatch(Box::unnamed)) {
            add(Art.icon("energy", SIGN), effort, 32);
        }
        if (level.has(Place.CLOUD)) {
            add(AtticBubble.coloured("attic-coin", SIGN - 4), days, 32);
        }
        setPrefHeight(HEIGHT);
    }

    private void add(Node sign, Label number, double width) {
        number.getStyleClass().add("attic-balance-number");
        Buttons.at(number, 0, 0, width, HEIGHT - 12);
        getChildren().addAll(sign, number);
    }

    /** Shows what it comes to; what would change stands within dashes. */
    void show(AtticState attic, AtticState then) {
        var now = Tally.of(attic);
        var soon = Tally.of(then);
        show(hearts, now, soon, Tally::hearts);
        show(effort, now, soon, Tally::effort);
        show(days, now, soon, Tally::days);
        setAccessibleText(words.told(soon));
    }

    private static void show(Label number, Tally now, Tally soon, ToIntFunction<Tally> value) {
        number.setText(String.valueOf(value.applyAsInt(soon)));
        number.getStyleClass().remove("attic-balance-soon");
        if (value.applyAsInt(now) != value.applyAsInt(soon)) {
            number.getStyleClass().add("attic-balance-soon");
        }
    }
}
