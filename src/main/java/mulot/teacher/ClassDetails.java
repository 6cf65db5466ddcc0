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
import mulot.classroom.Calling;
import mulot.classroom.Pupil;
import mulot.classroom.SchoolClass;
import mulot.i18n.Texts;
import mulot.store.StoreException;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** One class: its label, its pupils and their first names, and the ways to erase a pupil or all of it. */
final class ClassDetails extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final SchoolClass schoolClass;
    private final Consumer<String> message;
    private final Consumer<Optional<String>> changed;
    private final TextField label = new TextField();
    private final TableView<Pupil> table;

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
        getChildren().addAll(name(), words, table);
        if (schoolClass.calling() == Calling.FIRST_NAMES) {
            getChildren()
                    .add(new NameCorrection(texts, table.getSelectionModel().selectedItemProperty(), this::correct));
        }
        addRights();
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

    private void correct(Pupil pupil, String name) {
        Answers.onScreen(
                desk.storage().ask(book -> book.classes().call(pupil, name)),
                done -> {
                    message.accept(texts.get(done ? "teacher.correct.done" : "teacher.correct.known", name));
                    if (done) {
                        changed.accept(Optional.of(schoolClass.label()));
                    }
                },
                this::tell);
    }

    /** The copy of what is held about a pupil, and the ways to erase. */
    private void addRights() {
        var copy = Buttons.of("paper", Icon.CHECK.node(20), texts.get("teacher.copy.pupil"), this::copy);
        copy.setId("copy-pupil");
        copy.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        var one = new SureButton(
                texts,
                "teacher.erase.pupil",
                () -> chosen().map(pupil -> texts.get(
                        "teacher.erase.pupil-sure",
                        pupil.called(),
                        pupil.pseudonym().name(texts.language()))),
                () -> chosen().ifPresent(this::erase));
        one.open()
                .disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        var all = new SureButton(
                texts,
                "teacher.erase.class",
                () -> Optional.of(texts.get("teacher.erase.class-sure", schoolClass.label())),
                this::eraseClass);
        getChildren().addAll(one, all, new FlowPane(12, 8, copy, one.open(), all.open()));
    }

    private Optional<Pupil> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void copy() {
        chosen().ifPresent(pupil -> Answers.onScreen(
                desk.storage()
                        .ask(book -> PupilCopy.of(book, schoolClass, pupil))
                        .thenCompose(copy -> copy.save(desk, pupil)),
                file -> message.accept(texts.get("teacher.exported", file)),
                this::tell));
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
