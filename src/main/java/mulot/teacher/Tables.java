package mulot.teacher;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Tables as the pages for adults have them: rows of one height, numbers at the right. */
final class Tables {
    private static final double ROW = 44;
    private static final double PADDING = 26;
    private static final double HEAD_PADDING = 44;
    private static final double SIZE = 16;
    private static final double SCROLL_BAR = 20;
    private static final Font PLAIN = Font.font("Mulot", SIZE);
    private static final Font BOLD = Font.font("Mulot", FontWeight.BOLD, SIZE);

    /** Looking at more rows than this would take too long. */
    private static final int MEASURED = 300;

    private Tables() {}

    static <R> TableView<R> of(List<R> rows, String id) {
        var table = new TableView<R>();
        table.setId(id);
        table.setFixedCellSize(ROW);
        table.setPlaceholder(new Region()); // the toolkit's own words are in the language of the machine
        table.widthProperty().addListener((value, before, now) -> fit(table));
        table.getItems().setAll(rows);
        return table;
    }

    /** Columns fill the table; where there is no room for all of them it can be scrolled. */
    static void fit(TableView<?> table) {
        var least = table.getColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        table.setColumnResizePolicy(
                least + SCROLL_BAR > table.getWidth()
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** Adds a column of numbers. */
    static <R> void addNumber(TableView<R> table, String heading, Function<R, Integer> value) {
        add(table, heading, value);
        table.getColumns().getLast().getStyleClass().add("number");
    }

    static <R, V> void add(TableView<R> table, String heading, Function<R, V> value) {
        var column = new TableColumn<R, V>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(each -> new PlainCell<>());
        column.setMinWidth(width(
                heading, table.getItems().stream().limit(MEASURED).map(value).map(String::valueOf)));
        table.getColumns().add(column);
    }

    /** What the longest of these words needs. */
    private static double width(String heading, Stream<String> cells) {
        var widest =
                cells.distinct().mapToDouble(cell -> width(cell, PLAIN)).max().orElse(0);
        return Math.max(HEAD_PADDING + width(heading, BOLD), PADDING + widest);
    }

    private static double width(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    /** Numbers stand at the right. */
    private static final class PlainCell<R, V> extends TableCell<R, V> {
        @Override
        protected void updateItem(V value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : value.toString());
            getStyleClass().remove("number");
            if (value instanceof Number) {
                getStyleClass().add("number");
            }
        }
    }
}
