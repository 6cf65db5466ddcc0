package mulot.teacher;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Up to three objectives, each with its questions. */
final class SeanceObjectives extends ScrollPane {

    SeanceObjectives(Desk desk, SeanceDraft draft, Runnable changed) {
        var list = new VBox(8);
        for (var bank : desk.banks().all()) {
            var objective = desk.library().objective(bank.objective()).orElseThrow();
            var box = new CheckBox(objective.text().in(desk.language()));
            box.setId("objective-" + objective.id());
            box.setWrapText(true);
            box.setSelected(draft.objectives().contains(objective.id()));
            box.setOnAction(event -> {
                if (!draft.toggle(objective.id())) {
                    box.setSelected(false);
                }
                changed.run();
            });
            list.getChildren().add(box);
        }
        list.getStyleClass().add("form-list");
        setContent(list);
        setFitToWidth(true);
        setMinHeight(56);
        getStyleClass().add("chart-scroll");
        VBox.setVgrow(this, Priority.ALWAYS);
    }
}
