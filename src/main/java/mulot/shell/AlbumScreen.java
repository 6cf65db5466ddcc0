package mulot.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import mulot.i18n.Texts;
import mulot.mechanic.Mechanics;
import mulot.mechanic.Secret;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** The secrets that a pupil has found, and how many are still hidden. */
final class AlbumScreen extends Pane {
    private static final int COLUMNS = 8;
    private static final double WIDTH = 138;
    private static final double HEIGHT = 188;

    private final Texts texts;

    /** @param found their names */
    AlbumScreen(Shell shell, List<String> found) {
        this.texts = shell.texts();
        var secrets = Mechanics.secrets();
        var seen =
                secrets.stream().filter(secret -> found.contains(secret.name())).count();
        var title = new Label(texts.get("screens.album.title", seen, secrets.size()));
        title.getStyleClass().addAll("screen-title", Reader.SPOKEN);
        title.relocate(196, 14);
        getChildren()
                .addAll(
                        Art.background("animals"),
                        title,
                        Buttons.back(texts.get("screens.back"), shell.village()::open));
        for (var i = 0; i < secrets.size(); i++) {
            var secret = secrets.get(i);
            var card = found.contains(secret.name()) ? page(secret) : hidden();
            var row = i / COLUMNS;
            getChildren()
                    .add(Buttons.at(card, 38 + i % COLUMNS * (WIDTH + 14), 104 + row * (HEIGHT + 18), WIDTH, HEIGHT));
        }
    }

    private VBox page(Secret secret) {
        var name = new Label(texts.get(secret.text()));
        name.getStyleClass().addAll("small", Reader.SPOKEN);
        name.setWrapText(true);
        name.setAlignment(Pos.CENTER);
        name.setTextAlignment(TextAlignment.CENTER);
        return card(new VBox(2, Art.picture(secret.picture(), 72), name));
    }

    private VBox hidden() {
        var question = new Label("?");
        question.getStyleClass().addAll("screen-title", "stone-text");
        question.setAccessibleText(texts.get("screens.album.hidden"));
        return card(new VBox(question));
    }

    private static VBox card(VBox box) {
        box.getStyleClass().add("card-white");
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
