package mulot.teacher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mulot.i18n.Texts;
import mulot.play.LevelId;
import mulot.store.RecordedAttempt;

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
        var tries = new LinkedHashMap<LevelId, List<RecordedAttempt>>();
        for (var attempt : model.attempts().reversed()) {
            if (attempt.pupil().equals(chosen.get().pupil())) {
                tries.merge(attempt.attempt().level(), List.of(attempt), PupilsTab::together);
            }
        }
        tries.forEach((level, attempts) -> path.getChildren().add(step(level, attempts)));
    }

    private static List<RecordedAttempt> together(List<RecordedAttempt> some, List<RecordedAttempt> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Label step(LevelId level, List<RecordedAttempt> attempts) {
        var best =
                attempts.stream().mapToInt(each -> each.attempt().stars()).max().orElse(0);
        var step = new Label(texts.get("teacher.path.step", model.title(level), best, attempts.size()));
        step.getStyleClass().addAll("path-step", "stars-" + best);
        return step;
    }
}
