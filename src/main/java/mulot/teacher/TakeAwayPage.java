package mulot.teacher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mulot.i18n.Texts;
import mulot.report.Printing;
import mulot.store.StoreException;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** What can be taken away for the class of the desk: each written among the exports, the sheets printed too. */
final class TakeAwayPage extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final Label message = new Label();

    TakeAwayPage(Desk desk) {
        super(12);
        this.desk = desk;
        this.texts = desk.texts();
        setId("take-away-page");
        getStyleClass().add("page");
        var title = new Label(texts.get("teacher.take.title"));
        title.getStyleClass().add("page-title");
        message.setId("message");
        message.getStyleClass().setAll("label", "page-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        var cards = new VBox(10);
        for (var thing : TakeAway.values()) {
            cards.getChildren().add(card(thing));
        }
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("chart-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, message, scroll);
    }

    private HBox card(TakeAway thing) {
        var heading = new Label(texts.get("teacher.take." + thing.id()));
        heading.getStyleClass().add("form-heading");
        var about = new Label(texts.get("teacher.take." + thing.id() + "-about"));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(2, heading, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new HBox(12, words, button(thing, "write", file -> say("teacher.exported", file)));
        if (thing.isPdf()) {
            card.getChildren().add(button(thing, "print", this::print));
        }
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("chart-card");
        return card;
    }

    private Button button(TakeAway thing, String action, Consumer<Path> then) {
        var button = Buttons.of(
                action.equals("write") ? "river" : "paper",
                Icon.CHECK.node(20),
                texts.get("teacher.take." + action),
                () -> make(thing, then));
        button.setId(action + "-" + thing.id());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void make(TakeAway thing, Consumer<Path> then) {
        var name = thing.fileName(desk.storage().className(), LocalDate.now(desk.clock()));
        var made = desk.storage()
                .ask(TakeAway.Stock::of)
                .thenCompose(stock -> thing.canTell(stock, desk)
                        ? Exports.write(desk, name, () -> thing.make(stock, desk))
                                .thenApply(Optional::of)
                        : CompletableFuture.completedFuture(Optional.<Path>empty()));
        Answers.onScreen(made, file -> file.ifPresentOrElse(then, () -> say(thing.missing())), this::tell);
    }

    private void print(Path file) {
        say("teacher.take.printing");
        var _ = CompletableFuture.supplyAsync(() -> sendToPrinter(file))
                .thenAccept(key -> Platform.runLater(() -> say(key, file)));
    }

    private static String sendToPrinter(Path file) {
        if (!Printing.isPossible()) {
            return "teacher.take.no-printer";
        }
        try {
            Printing.print(file);
            return "teacher.take.printed";
        } catch (IOException refused) {
            return "teacher.take.not-printed";
        }
    }

    private void say(String key, Object... arguments) {
        message.setText(texts.get(key, arguments));
    }

    private void tell(StoreException trouble) {
        message.setText(trouble.in(texts.language()));
    }
}
