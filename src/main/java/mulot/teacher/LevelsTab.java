package mulot.teacher;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mulot.classroom.Pupil;
import mulot.store.StoreException;

/** How each level went: pupils by their best result, tries, and the decision that went wrong most often. */
final class LevelsTab extends VBox {
    private static final double HIGHEST_CHART = 260;
    private static final double CHART_HEAD = 70;
    private static final double CHART_ROW = 34;

    private final Desk desk;
    private final AttemptsTables tables;
    private final TableView<AttemptsModel.LevelRow> table;
    private final HardestSteps hardest;
    private final Consumer<StoreException> trouble;

    /** @param only of this pupil; of everybody when empty */
    LevelsTab(Desk desk, AttemptsModel model, Optional<Pupil> only, Consumer<StoreException> trouble) {
        super(12);
        this.desk = desk;
        this.tables = new AttemptsTables(model, desk.texts());
        this.table = tables.byLevel();
        this.hardest = new HardestSteps(desk.ways()::decision);
        this.trouble = trouble;
        getStyleClass().add("tab-page");
        tables.addHardest(table, level -> "…");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(chart(desk, model), table);
        var pupils = only.map(List::of).orElseGet(model::pupils).iterator();
        Pages.afterThePicture(() -> lookAt(pupils));
    }

    /**
     * Plays every try again that was not perfect: no work for the screen's thread. Pupil by pupil, so that other questions to
     * the storage need not wait, and only while the page is looked at.
     */
    private void lookAt(Iterator<Pupil> pupils) {
        if (getScene() == null) {
            return;
        }
        if (!pupils.hasNext()) {
            show();
            return;
        }
        var pupil = pupils.next();
        var counted = desk.storage().ask(book -> book.attempts(pupil)).thenApplyAsync(hardest::add);
        Answers.onScreen(counted, done -> lookAt(pupils), trouble);
    }

    private void show() {
        table.getColumns().removeLast();
        tables.addHardest(table, hardest::of);
        Tables.fit(table);
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
