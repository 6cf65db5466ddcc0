package mulot.teacher;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import mulot.i18n.Texts;
import mulot.store.RecordedAttempt;

/** The three tables of the teacher's page. */
final class AttemptsTables {
    private static final double ROW = 44;

    private final AttemptsModel model;
    private final Texts texts;

    AttemptsTables(AttemptsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    TableView<AttemptsModel.PupilRow> byPupil() {
        var table = table(model.byPupil(), "by-pupil");
        add(table, "pupil", AttemptsModel.PupilRow::name);
        addNumber(table, "levels", AttemptsModel.PupilRow::levels);
        addNumber(table, "tries", AttemptsModel.PupilRow::tries);
        add(table, "best-stars", row -> texts.get("teacher.of", row.stars(), row.possibleStars()));
        addNumber(table, "hints", AttemptsModel.PupilRow::hints);
        add(table, "last-day", row -> day(row.lastDay()));
        return table;
    }

    TableView<AttemptsModel.LevelRow> byLevel() {
        var table = table(model.byLevel(), "by-level");
        add(table, "level", AttemptsModel.LevelRow::title);
        addNumber(table, "pupils", AttemptsModel.LevelRow::pupils);
        addNumber(table, "tries", AttemptsModel.LevelRow::tries);
        add(table, "mean-stars", row -> texts.get("teacher.mean", row.meanStars()));
        addNumber(table, "hints", AttemptsModel.LevelRow::hints);
        add(table, "last-day", row -> day(row.lastDay()));
        return table;
    }

    TableView<RecordedAttempt> everyTry() {
        var table = table(model.attempts(), "every-try");
        add(table, "day", row -> day(row.day()));
        add(table, "pupil", row -> row.pupil().pseudonym().name(texts.language()));
        add(table, "level", row -> model.title(row.attempt().level()));
        addNumber(table, "stars", row -> row.attempt().stars());
        addNumber(table, "points", row -> row.attempt().score());
        addNumber(table, "hints", row -> row.attempt().hints());
        addNumber(table, "seconds", row -> row.attempt().seconds());
        return table;
    }

    private <R> TableView<R> table(List<R> rows, String id) {
        var table = new TableView<R>();
        table.setId(id);
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getItems().setAll(rows);
        return table;
    }

    private <R> void addNumber(TableView<R> table, String key, Function<R, Integer> value) {
        add(table, key, value);
        table.getColumns().getLast().getStyleClass().add("number");
    }

    private <R, V> void add(TableView<R> table, String key, Function<R, V> value) {
        var column = new TableColumn<R, V>(texts.get("teacher.column." + key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(each -> new PlainCell<>());
        table.getColumns().add(column);
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.language().locale()));
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
