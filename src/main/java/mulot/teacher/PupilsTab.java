package mulot.teacher;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mulot.i18n.Texts;
import mulot.store.Tally;

/** Each pupil by pseudonym; the way of the chosen one from level to level stands below. */
final class PupilsTab extends VBox {
    private final Texts texts;
    private final AttemptsModel model;
    private final FlowPane path = new FlowPane(10, 8);

    PupilsTab(Desk desk, AttemptsModel model) {
        super(12);
        this.texts = desk.texts();
        this.model = model;
        getStyleClass().add("tab-page");
        var table = new AttemptsTables(model, texts).byPupil();
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((value, before, now) -> show(Optional.ofNullable(now)));
        VBox.setVgrow(table, Priority.ALWAYS);
        path.setId("pupil-path");
        path.setMinHeight(52);
        getChildren().addAll(table, path);
        show(Optional.empty());
    }

    private void show(Optional<AttemptsModel.PupilRow> chosen) {
        path.getChildren().clear();
        if (chosen.isEmpty()) {
            path.getChildren().add(new Label(texts.get("teacher.path.choose")));
            return;
        }
        model.way(chosen.get().pupil()).forEach(one -> path.getChildren().add(step(one)));
    }

    private Label step(Tally one) {
        var step = new Label(texts.get("teacher.path.step", model.title(one.level()), one.best(), one.tries()));
        step.getStyleClass().addAll("path-step", "stars-" + one.best());
        return step;
    }
}
