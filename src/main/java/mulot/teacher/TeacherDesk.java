package mulot.teacher;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mulot.classroom.SchoolClass;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.Theme;
import org.jspecify.annotations.Nullable;

/** The pages for adults: at the left the way from page to page and the class, beside it the page. */
public final class TeacherDesk extends BorderPane {
    private final Desk desk;
    private final Texts texts;
    private final VBox ways = new VBox(8);
    private final ComboBox<String> classes = new ComboBox<>();
    private DeskPage here = DeskPage.LOOK_BACK;

    /** Opens on the page where a teacher looks back. */
    public TeacherDesk(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        getStylesheets().add(Theme.sheet("teacher.css"));
        getStyleClass().add("teacher");
        setId("teacher-desk");
        setLeft(navigation());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                desk.ways().home();
                event.consume();
            }
        });
        askForClasses();
        open(here);
    }

    private Region navigation() {
        var name = new Label(texts.get("screens.name"), Art.picture("mulot/wave", 64));
        name.getStyleClass().add("navigation-name");
        classes.setId("classes");
        classes.setMaxWidth(Double.MAX_VALUE);
        classes.setAccessibleText(texts.get("teacher.class"));
        classes.setButtonCell(new WholeLabel());
        classes.setVisible(false); // its room is kept: the ways below do not move when the classes are known
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var way = Buttons.of(
                "paper",
                Icon.BACK.node(24),
                texts.get("teacher.back"),
                () -> desk.ways().home());
        way.setId("back");
        way.setMaxWidth(Double.MAX_VALUE);
        var end = Buttons.of(
                "paper",
                Icon.CROSS.node(20),
                texts.get("teacher.close"),
                () -> desk.ways().close());
        end.setId("close");
        end.setMaxWidth(Double.MAX_VALUE);
        var navigation = new VBox(10, name, classes, ways, new OpenLevels(desk.storage(), texts), space, end, way);
        navigation.getStyleClass().add("navigation");
        return navigation;
    }

    Desk desk() {
        return desk;
    }

    /** Asks again for the classes, after one was made or erased. */
    void askForClasses() {
        Answers.onScreen(
                desk.storage().ask(book -> book.classes().all()),
                this::showClasses,
                trouble -> classes.setVisible(false));
    }

    private void showClasses(List<SchoolClass> all) {
        var labels = new ArrayList<>(List.of(""));
        all.forEach(each -> labels.add(each.label()));
        classes.setOnAction(event -> {});
        classes.getItems().setAll(labels.stream().map(this::word).toList());
        classes.setVisible(!all.isEmpty());
        classes.getSelectionModel()
                .select(Math.max(0, labels.indexOf(desk.storage().className())));
        classes.setOnAction(event ->
                turnTo(labels.get(Math.max(0, classes.getSelectionModel().getSelectedIndex()))));
    }

    private String word(String label) {
        return label.isEmpty() ? texts.get("teacher.no-class") : label;
    }

    private void turnTo(String label) {
        Answers.onScreen(desk.storage().turnTo(label), done -> open(here), trouble -> classes.setDisable(true));
    }

    /** Opens a page in place of the one before. */
    void open(DeskPage page) {
        here = page;
        ways.getChildren()
                .setAll(List.of(DeskPage.values()).stream().map(this::way).toList());
        setCenter(page.open(this));
    }

    private Button way(DeskPage page) {
        var way = new Button(texts.get("teacher.page." + page.id()), Art.icon(page.icon(), 32));
        way.getStyleClass().setAll("button", "navigation-item");
        if (page == here) {
            way.getStyleClass().add("navigation-here");
        }
        way.setId("page-" + page.id());
        way.setMaxWidth(Double.MAX_VALUE);
        way.setOnAction(event -> open(page));
        return way;
    }

    /** The chosen class, on two lines where it is long. */
    private static final class WholeLabel extends ListCell<String> {
        private WholeLabel() {
            setWrapText(true);
            setPrefWidth(0); // as wide as the navigation leaves
        }

        @Override
        protected void updateItem(@Nullable String label, boolean empty) {
            super.updateItem(label, empty);
            setText(label == null ? "" : label);
        }
    }
}
