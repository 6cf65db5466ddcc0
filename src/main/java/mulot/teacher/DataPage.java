package mulot.teacher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mulot.i18n.Texts;
import mulot.store.StoreException;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** What is kept on this machine: backups and the way back to them, the end of the year, the adult's code. */
final class DataPage extends VBox {
    private final TeacherDesk around;
    private final Desk desk;
    private final Texts texts;
    private final Label message = new Label();
    private final ListView<Path> backups = new ListView<>();
    private final VBox cards = new VBox(14);

    DataPage(TeacherDesk around) {
        super(12);
        this.around = around;
        this.desk = around.desk();
        this.texts = desk.texts();
        setId("data-page");
        getStyleClass().add("page");
        var title = new Label(texts.get("teacher.data.title"));
        title.getStyleClass().add("page-title");
        message.setId("message");
        message.getStyleClass().setAll("label", "page-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        desk.storage()
                .folder()
                .closed()
                .ifPresent(stick -> message.setText(texts.get("teacher.data.stick-closed", stick)));
        cards.getChildren().addAll(backupCard(), yearCard(), codeCard());
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("chart-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, message, scroll);
        refresh();
    }

    private void refresh() {
        Answers.onScreen(desk.storage().backups(), all -> backups.getItems().setAll(all), this::tell);
        Answers.onScreen(
                desk.storage().ask(book -> book.oldestDay()),
                oldest -> oldest.filter(day -> YearEnd.isDue(LocalDate.now(desk.clock()), day))
                        .ifPresent(day -> message.setText(texts.get("teacher.data.year-due"))),
                this::tell);
    }

    private VBox card(String key, Node... content) {
        var heading = new Label(texts.get("teacher.data." + key));
        heading.getStyleClass().add("chart-title");
        var about = new Label(texts.get(
                "teacher.data." + key + "-about", desk.storage().folder().path()));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        var card = new VBox(10, heading, about);
        card.getChildren().addAll(content);
        card.getStyleClass().add("chart-card");
        return card;
    }

    private VBox backupCard() {
        backups.setId("backups");
        backups.setAccessibleText(texts.get("teacher.data.backups"));
        backups.setPrefHeight(150);
        backups.setCellFactory(list -> new FileCell());
        var now = Buttons.of("river", Icon.CHECK.node(22), texts.get("teacher.data.back-up"), this::backUp);
        now.setId("back-up");
        var restore = new SureButton(
                texts,
                "teacher.data.restore",
                () -> chosen().map(file -> texts.get("teacher.data.restore-sure", String.valueOf(file.getFileName()))),
                () -> chosen().ifPresent(desk.ways()::restore));
        restore.open()
                .disableProperty()
                .bind(backups.getSelectionModel().selectedItemProperty().isNull());
        return card("backups", backups, new FlowPane(12, 8, now, restore.open()), restore);
    }

    private Optional<Path> chosen() {
        return Optional.ofNullable(backups.getSelectionModel().getSelectedItem());
    }

    private void backUp() {
        Answers.onScreen(
                desk.storage().backUp(),
                file -> {
                    message.setText(texts.get("teacher.data.backed-up", file));
                    refresh();
                },
                this::tell);
    }

    private VBox yearCard() {
        var purge = new SureButton(
                texts, "teacher.data.purge", () -> Optional.of(texts.get("teacher.data.purge-sure")), this::purge);
        return card("year", purge.open(), purge);
    }

    private void purge() {
        Answers.onScreen(
                desk.storage().tell(book -> book.erasure().eraseEverybody()),
                done -> {
                    message.setText(texts.get("teacher.data.purged"));
                    around.askForClasses();
                    refresh();
                },
                this::tell);
    }

    private VBox codeCard() {
        var change = Buttons.of(
                "paper",
                Icon.LOCK.node(22),
                texts.get("teacher.data.change-code"),
                () -> desk.ways().changePin());
        change.setId("change-code");
        return card("code", change);
    }

    private void tell(StoreException trouble) {
        message.setText(trouble.in(texts.language()));
    }
}
