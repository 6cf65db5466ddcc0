package mulot.teacher;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mulot.classroom.Pupil;
import mulot.classroom.SchoolClass;
import mulot.i18n.Texts;
import mulot.store.StoreException;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** One class: its label, its pupils, and the ways to erase a pupil or all of it. */
final class ClassDetails extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final SchoolClass schoolClass;
    private final Consumer<String> message;
    private final Consumer<Optional<String>> changed;
    private final TextField label = new TextField();
    private final TableView<Pupil> table;
    private final FlowPane confirmation = new FlowPane(12, 8);

    /**
     * One class.
     *
     * @param message takes a sentence for the teacher
     * @param changed takes the label of the class to show next
     */
    ClassDetails(
            Desk desk,
            SchoolClass schoolClass,
            List<Pupil> pupils,
            Consumer<String> message,
            Consumer<Optional<String>> changed) {
        super(12);
        this.desk = desk;
        this.texts = desk.texts();
        this.schoolClass = schoolClass;
        this.message = message;
        this.changed = changed;
        VBox.setVgrow(this, Priority.ALWAYS);
        var words = new Label(texts.get(
                "teacher.classes.summary",
                pupils.size(),
                texts.get("teacher.calling." + schoolClass.calling().id())));
        words.getStyleClass().add("page-summary");
        words.setId("class-summary");
        table = Tables.of(pupils, "class-pupils");
        Tables.add(table, texts.get("teacher.column.called"), Pupil::called);
        Tables.add(
                table,
                texts.get("teacher.column.pseudonym"),
                pupil -> pupil.pseudonym().name(texts.language()));
        VBox.setVgrow(table, Priority.ALWAYS);
        confirmation.setVisible(false);
        confirmation.managedProperty().bind(confirmation.visibleProperty());
        confirmation.getStyleClass().add("confirmation");
        getChildren().addAll(name(), words, table, confirmation, erasures());
    }

    private HBox name() {
        label.setText(schoolClass.label());
        label.setId("rename-label");
        label.setAccessibleText(texts.get("teacher.classes.label"));
        HBox.setHgrow(label, Priority.ALWAYS);
        var rename = Buttons.of("paper", Icon.CHECK.node(20), texts.get("teacher.classes.rename"), this::rename);
        rename.setId("rename");
        rename.setMinWidth(USE_PREF_SIZE);
        rename.disableProperty().bind(label.textProperty().map(String::isBlank));
        return new HBox(10, label, rename);
    }

    private void rename() {
        var words = label.getText().strip();
        var wanted = words.substring(0, Math.min(words.length(), SchoolClass.LONGEST_LABEL));
        Answers.onScreen(
                desk.storage().ask(book -> book.classes().rename(schoolClass, wanted)),
                done -> {
                    message.accept(texts.get(done ? "teacher.classes.renamed" : "teacher.classes.known", wanted));
                    changed.accept(Optional.of(done ? wanted : schoolClass.label()));
                },
                this::tell);
    }

    private FlowPane erasures() {
        var pupil = Buttons.of("paper", Icon.CROSS.node(20), texts.get("teacher.erase.pupil"), this::askPupil);
        pupil.setId("erase-pupil");
        pupil.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        var all = Buttons.of(
                "paper",
                Icon.CROSS.node(20),
                texts.get("teacher.erase.class"),
                () -> ask(texts.get("teacher.erase.class-sure", schoolClass.label()), this::eraseClass));
        all.setId("erase-class");
        return new FlowPane(12, 8, pupil, all);
    }

    private void askPupil() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(pupil -> ask(
                        texts.get(
                                "teacher.erase.pupil-sure",
                                pupil.called(),
                                pupil.pseudonym().name(texts.language())),
                        () -> erase(pupil)));
    }

    private void ask(String question, Runnable yes) {
        var words = new Label(question);
        words.setWrapText(true);
        words.setPrefWidth(380);
        var sure = Buttons.of("coral", Icon.CROSS.node(20), texts.get("teacher.erase.sure"), yes);
        sure.setId("erase-sure");
        var keep = Buttons.of(
                "paper", Icon.BACK.node(20), texts.get("teacher.erase.keep"), () -> confirmation.setVisible(false));
        keep.setId("erase-keep");
        confirmation.getChildren().setAll(words, sure, keep);
        confirmation.setVisible(true);
        keep.requestFocus();
    }

    private void erase(Pupil pupil) {
        Answers.onScreen(
                desk.storage().tell(book -> book.erasure().erase(pupil)),
                done -> {
                    message.accept(texts.get("teacher.erase.pupil-done"));
                    changed.accept(Optional.of(schoolClass.label()));
                },
                this::tell);
    }

    private void eraseClass() {
        Answers.onScreen(
                desk.storage().tell(book -> book.erasure().erase(schoolClass)),
                done -> {
                    message.accept(texts.get("teacher.erase.class-done"));
                    changed.accept(Optional.empty());
                },
                this::tell);
    }

    private void tell(StoreException trouble) {
        message.accept(trouble.in(texts.language()));
    }
}
