package mulot.teacher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import mulot.classroom.Calling;
import mulot.classroom.OndeList;
import mulot.classroom.OndeList.ListedClass;
import mulot.classroom.SchoolClass;
import mulot.i18n.Texts;
import mulot.store.StoreException;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** The classes: made by hand or from a list, renamed, erased; and who is in them. */
public final class ClassesPage extends VBox {
    private final TeacherDesk around;
    private final Desk desk;
    private final Texts texts;
    private final ListView<SchoolClass> list = new ListView<>();
    private final VBox side = new VBox(12);
    private final Label message = new Label();

    ClassesPage(TeacherDesk around) {
        super(12);
        this.around = around;
        this.desk = around.desk();
        this.texts = desk.texts();
        setId("classes-page");
        getStyleClass().add("page");
        message.setId("message");
        message.getStyleClass().setAll("label", "page-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        list.setId("class-list");
        list.setAccessibleText(texts.get("teacher.classes.title"));
        list.setCellFactory(each -> new ClassCell());
        list.setMinWidth(220);
        list.setPrefWidth(260);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((value, before, now) -> Optional.ofNullable(now).ifPresent(this::open));
        HBox.setHgrow(side, Priority.ALWAYS);
        var body = new HBox(20, list, side);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header(), message, body);
        refresh(Optional.of(desk.storage().className()));
    }

    private Region header() {
        var title = new Label(texts.get("teacher.classes.title"));
        title.getStyleClass().add("page-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var add = Buttons.of("paper", Icon.PLUS.node(22), texts.get("teacher.classes.add"), this::begin);
        add.setId("add-class");
        var load = Buttons.of("river", Icon.PLUS.node(22), texts.get("teacher.classes.import"), this::choose);
        load.setId("import-list");
        for (var button : List.<Button>of(add, load)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var line = new HBox(14, title, space, add, load);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void refresh(Optional<String> selected) {
        Answers.onScreen(
                desk.storage().ask(book -> book.classes().all()),
                all -> {
                    list.getSelectionModel().clearSelection(); // else the class that is open would not be opened anew
                    list.getItems().setAll(all);
                    around.askForClasses();
                    if (all.isEmpty()) {
                        begin();
                        return;
                    }
                    var wanted = all.stream()
                            .filter(each -> selected.isPresent() && each.label().equals(selected.get()))
                            .findFirst()
                            .orElse(all.getFirst());
                    list.getSelectionModel().select(wanted);
                },
                this::tell);
    }

    private void open(SchoolClass opened) {
        Answers.onScreen(
                desk.storage().ask(book -> book.classes().pupils(opened)),
                pupils -> side.getChildren()
                        .setAll(new ClassDetails(desk, opened, pupils, message::setText, this::refresh)),
                this::tell);
    }

    private void begin() {
        list.getSelectionModel().clearSelection();
        side.getChildren().setAll(new NewClassForm(texts, this::add));
    }

    private void add(NewClassForm.Wanted wanted) {
        make(List.of(new ListedClass(wanted.label(), "", wanted.called())), wanted.calling());
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("teacher.classes.import"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("CSV", "*.csv", "*.CSV", "*.txt"),
                        new FileChooser.ExtensionFilter("*", "*"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).ifPresent(file -> preview(file.toPath()));
    }

    /** Shows what would be taken from a list; nothing is kept before the teacher says so. */
    public void preview(Path file) {
        try {
            switch (OndeList.read(Files.readAllBytes(file))) {
                case OndeList.Reading.Classes(var classes) -> {
                    message.setText("");
                    side.getChildren().setAll(new ListPreview(texts, classes, this::take));
                }
                case OndeList.Reading.Useless(var key, var detail) -> message.setText(texts.get(key, detail));
            }
        } catch (IOException failure) {
            message.setText(texts.get("teacher.classes.unreadable", String.valueOf(file.getFileName())));
        }
    }

    private void take(List<ListedClass> classes) {
        make(classes, Calling.FIRST_NAMES);
    }

    private void make(List<ListedClass> classes, Calling calling) {
        Answers.onScreen(
                desk.storage()
                        .ask(book -> classes.stream()
                                .filter(each -> !book.classes().take(each, calling))
                                .map(ListedClass::label)
                                .toList()),
                known -> {
                    message.setText(
                            known.isEmpty()
                                    ? texts.get("teacher.classes.made", classes.size())
                                    : texts.get("teacher.classes.known", String.join(", ", known)));
                    turnTo(classes.stream().map(ListedClass::label).findFirst());
                },
                this::tell);
    }

    /** The class that was just made is the one of the other pages too. */
    private void turnTo(Optional<String> label) {
        Answers.onScreen(desk.storage().turnTo(label.orElse("")), done -> refresh(label), this::tell);
    }

    private void tell(StoreException trouble) {
        message.setText(trouble.in(texts.language()));
    }
}
