package mulot.teacher;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mulot.store.RecordedAttempt;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** Every try; the chosen one can be watched as it was played. */
final class TriesTab extends VBox {
    private final Desk desk;
    private final TableView<RecordedAttempt> table;
    private final Consumer<String> message;

    /** @param message takes a sentence when a try cannot be watched */
    TriesTab(Desk desk, AttemptsModel model, Consumer<String> message) {
        super(12);
        this.desk = desk;
        this.message = message;
        getStyleClass().add("tab-page");
        table = new AttemptsTables(model, desk.texts()).everyTry();
        VBox.setVgrow(table, Priority.ALWAYS);
        Button watch = Buttons.of("paper", Icon.PLAY.node(22), desk.texts().get("teacher.watch"), this::watch);
        watch.setId("watch");
        watch.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                watch();
            }
        });
        getChildren().addAll(table, watch);
    }

    private void watch() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .filter(attempt -> !desk.ways().watch(attempt))
                .ifPresent(changed -> message.accept(desk.texts().get("teacher.watch-changed")));
    }
}
