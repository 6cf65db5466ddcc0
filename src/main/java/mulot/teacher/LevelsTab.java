package mulot.teacher;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How each level went: pupils by their best result, tries, and the decision that went wrong most often. */
final class LevelsTab extends VBox {
    private static final double HIGHEST_CHART = 260;
    private static final double CHART_HEAD = 70;
    private static final double CHART_ROW = 34;

    LevelsTab(Desk desk, AttemptsModel model) {
        super(12);
        getStyleClass().add("tab-page");
        var steps = new HardestSteps(model.attempts(), desk.ways()::decision);
        var table = new AttemptsTables(model, desk.texts()).byLevel(steps::of);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(chart(desk, model), table);
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
