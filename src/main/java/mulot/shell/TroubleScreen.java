package mulot.shell;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import mulot.store.Database;
import mulot.store.StoreException;
import mulot.ui.Art;
import mulot.ui.Board;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** The scores cannot be used: says to an adult what happened, and offers what helps. Nothing is deleted. */
final class TroubleScreen extends Pane {
    private static final double WIDTH = 900;

    private final Shell shell;
    private final HBox answers = new HBox(24);

    TroubleScreen(Shell shell, StoreException trouble) {
        this(shell, trouble.in(shell.texts().language()));
        if (trouble instanceof StoreException.Damaged damaged) {
            answers.getChildren().clear();
            var scores = shell.storage().folder().database();
            damaged.lastBackup()
                    .ifPresent(backup -> answer(
                            "sun", "screens.trouble.restore", () -> Database.restore(scores, backup, shell.clock())));
            answer("paper", "screens.trouble.empty", () -> Database.startEmpty(scores));
        }
    }

    /** A sentence for an adult, and the way out. */
    TroubleScreen(Shell shell, String sentence) {
        this.shell = shell;
        var texts = shell.texts();
        var title = new Label(texts.get("screens.trouble.title"));
        title.getStyleClass().add("title");
        var words = new Label(sentence);
        words.getStyleClass().add("small");
        words.setWrapText(true);
        words.setMaxWidth(WIDTH - 80);
        words.setId("trouble");
        var card = new VBox(20, Art.picture("mulot/think", 180), title, words, answers);
        card.getStyleClass().add("card");
        card.setAlignment(Pos.CENTER);
        answers.setAlignment(Pos.CENTER);
        getChildren().addAll(Art.background("result"), Buttons.at(card, (Board.WIDTH - WIDTH) / 2, 60, WIDTH, 600));
        var close = Buttons.of("leaf", Icon.CROSS.node(30), texts.get("screens.trouble.close"), Platform::exit);
        close.getStyleClass().add("first");
        add(close);
    }

    private void answer(String kind, String key, Shell.Remedy remedy) {
        var button = Buttons.of(kind, Icon.CHECK.node(30), shell.texts().get(key), () -> shell.reopen(remedy));
        button.setId(key.substring(key.lastIndexOf('.') + 1));
        add(button);
    }

    private void add(Button button) {
        button.setMinSize(260, 80);
        answers.getChildren().add(button);
    }
}
