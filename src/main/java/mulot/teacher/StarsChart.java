package mulot.teacher;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mulot.i18n.Texts;

/** For each level one bar: how many pupils have three, two, one or no stars as their best. Numbers stand in the bar. */
final class StarsChart extends VBox {
    private static final int STARS = 3;
    private static final double BAR = 28;

    StarsChart(AttemptsModel model, Texts texts) {
        super(10);
        getStyleClass().add("chart-card");
        var heading = new Label(texts.get("teacher.chart"));
        heading.getStyleClass().add("chart-title");
        var head = new FlowPane(18, 4, heading);
        for (var stars = STARS; stars >= 0; stars--) {
            var box = new Region();
            box.getStyleClass().addAll("legend", "stars-" + stars);
            var legend = new Label(texts.get("screens.stars", stars), box);
            legend.getStyleClass().add("legend-words");
            head.getChildren().add(legend);
        }
        var grid = new GridPane(16, 8);
        var widest = model.byLevel().stream()
                .mapToInt(AttemptsModel.LevelRow::pupils)
                .max()
                .orElse(1);
        for (var row : model.byLevel()) {
            var title = new Label(row.title());
            title.getStyleClass().add("chart-level");
            var bar = bar(row, widest);
            GridPane.setHgrow(bar, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), title, bar);
        }
        getChildren().addAll(head, grid);
    }

    private static Region bar(AttemptsModel.LevelRow row, int widest) {
        var bar = new GridPane();
        bar.getStyleClass().add("bar");
        for (var stars = STARS; stars >= 0; stars--) {
            var pupils = row.pupilsByBest().get(stars);
            if (pupils > 0) {
                addPart(bar, "stars-" + stars, String.valueOf(pupils), pupils, widest);
            }
        }
        if (row.pupils() < widest) {
            addPart(bar, "bar-rest", "", widest - row.pupils(), widest);
        }
        return bar;
    }

    private static void addPart(GridPane bar, String style, String words, int pupils, int widest) {
        var part = new Label(words);
        part.getStyleClass().addAll("bar-part", style);
        part.setMinHeight(BAR);
        part.setMaxWidth(Double.MAX_VALUE);
        var column = new ColumnConstraints();
        column.setPercentWidth(100.0 * pupils / widest);
        bar.getColumnConstraints().add(column);
        bar.addRow(0, part);
    }
}
