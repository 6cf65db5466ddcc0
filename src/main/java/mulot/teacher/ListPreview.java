package mulot.teacher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mulot.classroom.OndeList.ListedClass;
import mulot.i18n.Texts;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** What a list would give: everything that would be kept stands here. */
final class ListPreview extends VBox {
    private final Map<CheckBox, ListedClass> boxes = new LinkedHashMap<>();

    ListPreview(Texts texts, List<ListedClass> classes, Consumer<List<ListedClass>> taken) {
        super(12);
        setId("list-preview");
        var heading = new Label(texts.get("teacher.list.heading"));
        heading.getStyleClass().add("form-heading");
        var about = new Label(texts.get("teacher.list.about"));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        var content = new VBox(12);
        for (var each : classes) {
            var box = new CheckBox(texts.get(
                    "teacher.list.class",
                    each.label(),
                    each.grade(),
                    each.firstNames().size()));
            box.setSelected(true);
            box.setWrapText(true);
            box.setId("list-class-" + boxes.size());
            boxes.put(box, each);
            var names = new Label(String.join(", ", each.firstNames()));
            names.setWrapText(true);
            names.setMinHeight(USE_PREF_SIZE);
            names.getStyleClass().add("list-names");
            content.getChildren().add(new VBox(4, box, names));
        }
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("chart-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        var take =
                Buttons.of("leaf", Icon.CHECK.node(22), texts.get("teacher.list.take"), () -> taken.accept(chosen()));
        take.setId("take-list");
        getChildren().addAll(heading, about, scroll, take);
    }

    private List<ListedClass> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getKey().isSelected())
                .map(Map.Entry::getValue)
                .toList();
    }
}
