package mulot.shell;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import mulot.classroom.Comfort;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.Sound;

/** «Mes réglages»: what makes playing comfortable. Needs no adult; each choice shows and is kept at once. */
final class SettingsScreen extends Pane {
    private static final double CARD_WIDTH = 588;
    private static final double CARD_HEIGHT = 160;

    private final Shell shell;
    private final Texts texts;
    private int cards;

    SettingsScreen(Shell shell) {
        this.shell = shell;
        this.texts = shell.texts();
        var title = new Label(texts.get("screens.settings.title"));
        title.getStyleClass().addAll("screen-title", Reader.SPOKEN);
        title.relocate(196, 14);
        getChildren()
                .addAll(
                        Art.background("animals"),
                        title,
                        Buttons.back(texts.get("screens.back"), shell.village()::open));
        add("read-aloud", "speaker-on", List.of(false, true), Comfort::readAloud, on -> own().withReadAloud(on));
        add("text", "text-size", Comfort.TEXT_SIZES, Comfort::text, size -> own().withText(size));
        add("airy", "reading", List.of(false, true), Comfort::airy, on -> own().withAiry(on));
        add("contrast", "contrast", List.of(false, true), Comfort::contrast, on -> own().withContrast(on));
        add("still", "turtle", List.of(false, true), Comfort::still, on -> own().withStill(on));
        add("volume", "volume", Comfort.VOLUMES, Comfort::volume, loud -> own().withVolume(loud));
        var done = Buttons.of("leaf", Icon.CHECK.node(36), texts.get("screens.settings.done"), shell.village()::open);
        done.getStyleClass().add("main-button");
        done.setId("done");
        getChildren().add(Buttons.at(done, 482, 628, 316, 76));
    }

    private Comfort own() {
        return shell.comfort();
    }

    private <T> void add(
            String name, String icon, List<T> values, Function<Comfort, T> now, Function<T, Comfort> chosen) {
        var card = new Pane();
        card.getStyleClass().add("card-white");
        Buttons.at(card, 40 + cards % 2 * 612, 96 + cards / 2 * 176, CARD_WIDTH, CARD_HEIGHT);
        cards++;
        var picture = Art.icon(icon, 64);
        picture.relocate(24, 48);
        var heading = new Label(texts.get("screens.settings." + name));
        heading.getStyleClass().addAll("heading", Reader.SPOKEN);
        Buttons.at(heading, 112, 8, CARD_WIDTH - 128, 52);
        var choices = new HBox(12);
        choices.setAlignment(Pos.CENTER_LEFT);
        choices.relocate(112, 72);
        for (var value : values) {
            choices.getChildren().add(choice(name, value, value.equals(now.apply(own())), () -> chosen.apply(value)));
        }
        card.getChildren().addAll(picture, heading, choices);
        getChildren().add(card);
    }

    private ToggleButton choice(String name, Object value, boolean selected, Supplier<Comfort> then) {
        var word = texts.get("screens.settings." + name + "-" + value);
        var button = new ToggleButton(word);
        var id = "set-" + name + "-" + value;
        button.getStyleClass().setAll("choice");
        button.setId(id);
        button.setSelected(selected);
        button.setAccessibleText(texts.get("screens.settings." + name) + " " + word);
        button.setMinSize(104, 68);
        button.setOnAction(event -> {
            shell.adapt(then.get());
            shell.sound().play(Sound.Name.YES);
            shell.settings(id);
        });
        return button;
    }
}
