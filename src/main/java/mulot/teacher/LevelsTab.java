package mulot.teacher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mulot.classroom.Pupil;
import mulot.play.LevelId;
import mulot.store.RecordedAttempt;
import mulot.store.StoreException;

/** How each level went: pupils by their best result, tries, and the decision that went wrong most often. */
final class LevelsTab extends VBox {
    private static final double HIGHEST_CHART = 260;
    private static final double CHART_HEAD = 70;
    private static final double CHART_ROW = 34;

    private final Desk desk;
    private final AttemptsModel model;
    private TableView<AttemptsModel.LevelRow> table;

    /** @param only of this pupil; of everybody when empty */
    LevelsTab(Desk desk, AttemptsModel model, Optional<Pupil> only, Consumer<StoreException> trouble) {
        super(12);
        this.desk = desk;
        this.model = model;
        getStyleClass().add("tab-page");
        table = table(level -> "…");
        getChildren().addAll(chart(desk, model), table);
        var attempts = desk.storage()
                .ask(book -> only.map(book::attempts).orElseGet(book::attempts))
                .thenApplyAsync(this::hardest);
        Answers.onScreen(attempts, this::show, trouble);
    }

    private TableView<AttemptsModel.LevelRow> table(Function<LevelId, String> hardest) {
        var made = new AttemptsTables(model, desk.texts()).byLevel(hardest);
        VBox.setVgrow(made, Priority.ALWAYS);
        return made;
    }

    /** Plays every try again that was not perfect: no work for the screen's thread. */
    private Map<LevelId, String> hardest(List<RecordedAttempt> attempts) {
        var steps = new HardestSteps(attempts, desk.ways()::decision);
        return model.byLevel().stream()
                .map(AttemptsModel.LevelRow::level)
                .collect(Collectors.toMap(Function.identity(), steps::of));
    }

    private void show(Map<LevelId, String> hardest) {
        var focused = table.isFocused();
        table = table(level -> hardest.getOrDefault(level, ""));
        getChildren().set(1, table);
        if (focused) {
            table.requestFocus();
        }
    }

    /** With many levels the chart is scrolled: the table below keeps its room. */
    private static ScrollPane chart(Desk desk, AttemptsModel model) {
        var scroll = new ScrollPane(new StarsChart(model, desk.texts()));
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST_CHART);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setPrefHeight(
                Math.min(HIGHEST_CHART, CHART_HEAD + CHART_ROW * model.byLevel().size()));
        scroll.getStyleClass().add("chart-scroll");
        return scroll;
    }
}
