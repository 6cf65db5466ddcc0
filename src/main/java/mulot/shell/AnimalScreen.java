package mulot.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import mulot.classroom.Animal;
import mulot.classroom.Pseudonym;
import mulot.classroom.PupilColour;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.Sound;

/** «Choisis ton animal»: an animal and a colour are a pupil's name. */
final class AnimalScreen extends Pane {
    private static final int COLUMNS = 4;

    private final Shell shell;
    private final Texts texts;
    private final StackPane portrait = new StackPane();
    private final Label name = new Label();
    private final Button me;
    private Optional<Animal> animal = Optional.empty();
    private PupilColour colour = PupilColour.BLUE;

    /**
     * @param title the key of the question
     * @param back the way back
     */
    AnimalScreen(Shell shell, String title, Runnable back) {
        this.shell = shell;
        this.texts = shell.texts();
        var question = new Label(texts.get(title));
        question.getStyleClass().addAll("screen-title", Reader.SPOKEN);
        question.relocate(196, 14);
        getChildren().addAll(Art.background("animals"), question, Buttons.back(texts.get("screens.back"), back));
        addAnimals();
        addColours();
        var tick = new StackPane(Icon.CHECK.node(30));
        tick.getStyleClass().add("disc");
        Buttons.at(tick, 0, 0, 56, 56);
        me = Buttons.of("sun", tick, texts.get("screens.animals.me"), this::enter);
        me.getStyleClass().addAll("round", "main-button");
        me.setId("me");
        addPanel();
        refresh();
    }

    private void addAnimals() {
        var group = new ToggleGroup();
        var index = 0;
        for (var each : Animal.values()) {
            var disc = new StackPane(Art.icon(each.picture(), 70));
            disc.getStyleClass().add("sky-disc");
            Buttons.at(disc, 0, 0, 84, 84);
            var card = choice(group, each.name(texts.language()), disc, () -> {
                animal = Optional.of(each);
                refresh();
            });
            card.setId("animal-" + each.id());
            card.setContentDisplay(ContentDisplay.TOP);
            getChildren().add(Buttons.at(card, 40 + index % COLUMNS * 216, 112 + index / COLUMNS * 160, 200, 144));
            index++;
        }
    }

    private void addColours() {
        var group = new ToggleGroup();
        var index = 0;
        for (var each : PupilColour.values()) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("swatch", "pupil-" + each.id());
            Buttons.at(swatch, 0, 0, 36, 36);
            var card = choice(group, each.name(texts.language(), animal.orElse(Animal.HEDGEHOG)), swatch, () -> {
                colour = each;
                refresh();
            });
            card.setId("colour-" + each.id());
            card.setSelected(each == colour);
            getChildren().add(Buttons.at(card, 40 + index * 144, 608, 132, 72));
            index++;
        }
    }

    private ToggleButton choice(ToggleGroup group, String word, Region picture, Runnable chosen) {
        var card = new ToggleButton(word, picture);
        card.getStyleClass().setAll("choice");
        card.setToggleGroup(group);
        card.setAlignment(Pos.CENTER);
        card.setOnAction(event -> {
            card.setSelected(true);
            shell.sound().play(Sound.Name.PICK);
            chosen.run();
        });
        return card;
    }

    private void addPanel() {
        var panel = new VBox(12);
        panel.getStyleClass().add("card-white");
        panel.setAlignment(Pos.CENTER);
        Buttons.at(panel, 936, 112, 304, 568);
        Buttons.at(portrait, 0, 0, 232, 232);
        var iAm = new Label(texts.get("screens.animals.i-am"));
        name.getStyleClass().addAll("title", "river-text", Reader.SPOKEN);
        name.setWrapText(true);
        name.setAlignment(Pos.CENTER);
        name.setTextAlignment(TextAlignment.CENTER);
        name.setMinHeight(88);
        name.setMaxWidth(280);
        me.setMinSize(264, 96);
        panel.getChildren().addAll(portrait, iAm, name, me);
        getChildren().add(panel);
    }

    private void refresh() {
        var ring = new Region();
        ring.getStyleClass().addAll("ring", "pupil-" + colour.id());
        var disc = new Region();
        disc.getStyleClass().add("sky-disc");
        disc.setMaxSize(192, 192);
        portrait.getChildren().setAll(ring, disc);
        portrait.getChildren()
                .add(animal.map(chosen -> Art.icon(chosen.picture(), 140))
                        .orElseGet(() -> Art.picture("mulot/think", 170)));
        name.setText(animal.map(chosen -> new Pseudonym(chosen, colour).name(texts.language()))
                .orElse(texts.get("screens.animals.who")));
        me.setDisable(animal.isEmpty());
    }

    private void enter() {
        animal.ifPresent(chosen -> shell.door().enter(new Pseudonym(chosen, colour)));
    }
}
