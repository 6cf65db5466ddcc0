package mulot.teacher;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mulot.classroom.Calling;
import mulot.classroom.Pupil;
import mulot.classroom.SchoolClass;
import mulot.i18n.Texts;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** A new class: its label, and first names, numbers, or animals alone. */
final class NewClassForm extends VBox {
    private final Texts texts;
    private final TextField label = new TextField();
    private final TextField count = new TextField("24");
    private final TextArea names = new TextArea();
    private final Label about = new Label();
    private Calling calling = Calling.NUMBERS;

    /**
     * What the teacher wants.
     *
     * @param called first names or numbers; empty for animals alone
     */
    record Wanted(String label, Calling calling, List<String> called) {}

    NewClassForm(Texts texts, Consumer<Wanted> made) {
        super(10);
        this.texts = texts;
        var heading = new Label(texts.get("teacher.classes.label"));
        heading.getStyleClass().add("form-heading");
        label.setId("class-label");
        label.setAccessibleText(texts.get("teacher.classes.label"));
        count.setId("class-count");
        count.setMaxWidth(100);
        count.setAccessibleText(texts.get("teacher.classes.count"));
        names.setId("class-names");
        names.setAccessibleText(texts.get("teacher.classes.names"));
        names.setPromptText(texts.get("teacher.classes.names"));
        VBox.setVgrow(names, Priority.ALWAYS);
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        var make =
                Buttons.of("leaf", Icon.CHECK.node(22), texts.get("teacher.classes.make"), () -> made.accept(wanted()));
        make.setId("make-class");
        make.disableProperty().bind(label.textProperty().map(String::isBlank));
        getChildren().addAll(heading, label, callings(), about, count, names, make);
        show();
    }

    private FlowPane callings() {
        var group = new ToggleGroup();
        var line = new FlowPane(8, 8);
        for (var each : Calling.values()) {
            var button = new ToggleButton(texts.get("teacher.calling." + each.id()));
            button.getStyleClass().setAll("choice", "form-choice");
            button.setId("calling-" + each.id());
            button.setToggleGroup(group);
            button.setSelected(each == calling);
            button.setOnAction(event -> {
                button.setSelected(true);
                calling = each;
                show();
            });
            line.getChildren().add(button);
        }
        return line;
    }

    private void show() {
        about.setText(texts.get("teacher.calling.about." + calling.id()));
        show(count, calling == Calling.NUMBERS);
        show(names, calling == Calling.FIRST_NAMES);
    }

    private static void show(Node field, boolean shown) {
        field.setVisible(shown);
        field.setManaged(shown);
    }

    private Wanted wanted() {
        var words = label.getText().strip();
        var cut = words.length() > SchoolClass.LONGEST_LABEL ? words.substring(0, SchoolClass.LONGEST_LABEL) : words;
        return new Wanted(cut, calling, called());
    }

    private List<String> called() {
        return switch (calling) {
            case FIRST_NAMES ->
                names.getText()
                        .lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && name.length() <= Pupil.LONGEST_NAME)
                        .distinct()
                        .toList();
            case NUMBERS ->
                IntStream.rangeClosed(1, pupils()).mapToObj(String::valueOf).toList();
            case ANIMALS -> List.of();
        };
    }

    private int pupils() {
        return count.getText().matches("[0-9]{1,2}")
                ? Math.clamp(Integer.parseInt(count.getText()), 1, SchoolClass.MOST_PUPILS)
                : 1;
    }
}
