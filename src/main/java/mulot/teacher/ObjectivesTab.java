package mulot.teacher;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mulot.classroom.Measure;
import mulot.classroom.Measures;
import mulot.classroom.SeanceResults;
import mulot.i18n.Texts;

/** Right answers before and after, objective by objective: bars, and the same figures in a table. */
final class ObjectivesTab extends VBox {
    private static final double BEFORE = 14;
    private static final double AFTER = 18;
    private static final double PERCENT = 100;

    private final Desk desk;
    private final Texts texts;

    ObjectivesTab(Desk desk, List<SeanceResults> seances) {
        super(12);
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().add("tab-page");
        var measures = Measures.of(seances, desk.banks().rightChoices());
        if (measures.isEmpty()) {
            var nothing = new Label(texts.get("teacher.objectives.nothing"));
            nothing.setWrapText(true);
            getChildren().add(nothing);
            return;
        }
        var chart = new ScrollPane(chart(measures));
        chart.setFitToWidth(true);
        chart.setMinHeight(180);
        chart.getStyleClass().add("chart-scroll");
        var table = table(measures);
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(chart, table);
    }

    private Region chart(List<Measure> measures) {
        var heading = new Label(texts.get("teacher.objectives.chart"));
        heading.getStyleClass().add("chart-title");
        var head = new FlowPane(18, 4, heading, legend("before"), legend("after"));
        var grid = new GridPane(16, 12);
        var words = new ColumnConstraints();
        words.setPercentWidth(44);
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(words, bars);
        for (var measure : measures) {
            var name = new Label(name(measure));
            name.setWrapText(true);
            name.getStyleClass().add("chart-objective");
            var pair = new VBox(
                    3,
                    bar(measure.right(), measure.asked(), "bar-before", BEFORE),
                    bar(measure.rightAfter(), measure.askedAfter(), "bar-after", AFTER));
            pair.setAlignment(Pos.CENTER_LEFT);
            var numbers = new Label(texts.get(
                    "teacher.objectives.numbers",
                    measure.right(),
                    measure.asked(),
                    measure.rightAfter(),
                    measure.askedAfter()));
            numbers.getStyleClass().add("chart-numbers");
            numbers.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, pair, numbers);
        }
        var card = new VBox(10, head, grid);
        card.getStyleClass().add("chart-card");
        return card;
    }

    private Label legend(String moment) {
        var box = new Region();
        box.getStyleClass().addAll("legend", "bar-" + moment);
        var legend = new Label(texts.get("teacher.objectives." + moment), box);
        legend.getStyleClass().add("legend-words");
        return legend;
    }

    private static Region bar(int right, int asked, String style, double height) {
        var share = asked == 0 ? 0 : PERCENT * right / asked;
        var full = part(style, height);
        var rest = part("bar-rest", height);
        var bar = new GridPane();
        for (var width : new double[] {share, PERCENT - share}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            bar.getColumnConstraints().add(column);
        }
        bar.addRow(0, full, rest);
        return bar;
    }

    private static Region part(String style, double height) {
        var part = new Region();
        part.getStyleClass().add(style);
        part.setMinSize(0, height);
        part.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    private TableView<Measure> table(List<Measure> measures) {
        var table = Tables.of(measures, "objectives");
        Tables.add(table, texts.get("teacher.column.objective"), Measure::objective);
        Tables.add(table, texts.get("teacher.column.before"), row -> of(row.right(), row.asked()));
        Tables.add(table, texts.get("teacher.column.after"), row -> of(row.rightAfter(), row.askedAfter()));
        Tables.addNumber(table, texts.get("teacher.column.pupils"), Measure::pupils);
        Tables.add(table, texts.get("teacher.column.gain"), this::gain);
        return table;
    }

    private String of(int right, int asked) {
        return texts.get("teacher.of", right, asked);
    }

    private String gain(Measure measure) {
        var gain = measure.gain();
        return gain.isPresent() ? texts.get("teacher.gain", gain.getAsDouble()) : texts.get("teacher.no-gain");
    }

    private String name(Measure measure) {
        return Optional.of(measure.objective())
                .flatMap(desk.library()::objective)
                .map(objective -> objective.id() + ". " + objective.text().in(desk.language()))
                .orElse(measure.objective());
    }
}
