package mulot.teacher;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mulot.classroom.Pupil;
import mulot.store.StoreException;
import mulot.store.Try;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** Every try; the chosen one can be watched as it was played. The newest are there at once, the others when they are read. */
final class TriesTab extends VBox {
    private static final int AT_ONCE = 300;

    private final Desk desk;
    private final AttemptsModel model;
    private final Optional<Pupil> only;
    private final Consumer<String> message;

    /**
     * @param only of this pupil; of everybody when empty
     * @param message takes a sentence when a try cannot be watched
     */
    TriesTab(Desk desk, AttemptsModel model, Optional<Pupil> only, Consumer<String> message) {
        super(12);
        this.desk = desk;
        this.model = model;
        this.only = only;
        this.message = message;
        getStyleClass().add("tab-page");
        ask(AT_ONCE, this::show);
    }

    private void ask(int most, Consumer<List<Try>> then) {
        Answers.onScreen(desk.storage().ask(book -> book.newest(only, most)), then, this::tell);
    }

    private void show(List<Try> newest) {
        var table = new AttemptsTables(model, desk.texts()).everyTry(newest);
        VBox.setVgrow(table, Priority.ALWAYS);
        var selected = table.getSelectionModel();
        Button watch = Buttons.of(
                "paper",
                Icon.PLAY.node(22),
                desk.texts().get("teacher.watch"),
                () -> watch(Optional.ofNullable(selected.getSelectedItem())));
        watch.setId("watch");
        watch.disableProperty().bind(selected.selectedItemProperty().isNull());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                watch.fire();
            }
        });
        getChildren().setAll(table, watch);
        if (newest.size() == AT_ONCE) {
            ask(Integer.MAX_VALUE, all -> table.getItems().addAll(all.subList(AT_ONCE, all.size())));
        }
    }

    private void watch(Optional<Try> chosen) {
        chosen.ifPresent(one -> Answers.onScreen(
                desk.storage().ask(book -> book.attempt(one.id())),
                attempt -> {
                    if (!attempt.map(desk.ways()::watch).orElse(false)) {
                        message.accept(desk.texts().get("teacher.watch-changed"));
                    }
                },
                this::tell));
    }

    private void tell(StoreException trouble) {
        message.accept(trouble.in(desk.language()));
    }
}
