package mulot.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mulot.i18n.Texts;
import mulot.level.Ages;
import mulot.level.Fact;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** «Le savais-tu ?»: a fact in words for an age, and who says so. */
final class FactCard extends Pane {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 268;

    /** Letters; longer facts are written smaller. */
    private static final int LONG = 90;

    FactCard(Fact fact, Ages ages, Texts texts) {
        getStyleClass().add("card");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        var head = new Region();
        head.getStyleClass().add("sun-card-head");
        Buttons.at(head, 0, 0, WIDTH, 60);
        var disc = new StackPane(Art.icon("hint", 36));
        disc.getStyleClass().add("white-disc");
        Buttons.at(disc, 20, 4, 52, 52);
        var heading = new Label(texts.get("screens.result.fact"));
        heading.getStyleClass().addAll("heading", "on-sun");
        heading.relocate(88, 9);
        var words = new Label(fact.told(ages, texts.language()));
        words.getStyleClass().add(words.getText().length() > LONG ? "long-sentence" : "sentence");
        words.getStyleClass().add(Reader.SPOKEN);
        words.setWrapText(true);
        var source = new Label(texts.get(
                "screens.result.source",
                fact.source().organisation().in(texts.language()),
                String.valueOf(fact.source().year())));
        source.getStyleClass().addAll("source", "stone-text");
        source.setWrapText(true);
        source.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxHeight(Double.MAX_VALUE);
        words.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(words, Priority.ALWAYS);
        var body = Buttons.at(new VBox(words, source), 28, 62, 428, 202);
        getChildren().addAll(head, disc, heading, body);
    }
}
