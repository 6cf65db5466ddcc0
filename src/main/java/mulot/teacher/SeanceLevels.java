package mulot.teacher;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mulot.classroom.PlannedLevel;
import mulot.i18n.Texts;
import mulot.level.Ages;
import mulot.level.Level;

/** The levels there are, filtered, beside those that are planned, in their order. */
final class SeanceLevels extends VBox {
    private final Desk desk;
    private final SeanceDraft draft;
    private final Runnable changed;
    private final Texts texts;
    private final ListView<Level<?, ?, ?>> there = new ListView<>();
    private final ListView<PlannedLevel> planned = new ListView<>();
    private LevelFilter filter = LevelFilter.ALL;

    SeanceLevels(Desk desk, SeanceDraft draft, Runnable changed) {
        super(10);
        this.desk = desk;
        this.draft = draft;
        this.changed = changed;
        this.texts = desk.texts();
        there.setId("levels-there");
        there.setCellFactory(list -> new LevelCell<>(desk, Level::id, this::add));
        there.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(there.getSelectionModel().getSelectedItem()).ifPresent(this::add);
            }
        });
        planned.setId("levels-planned");
        planned.setCellFactory(list -> new PlannedCell(desk, draft, this::refresh));
        planned.setOnKeyPressed(event -> {
            if (event.isAltDown() && event.getCode() == KeyCode.UP) {
                move(-1);
                event.consume();
            } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                move(1);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                remove();
            }
        });
        var lists = new HBox(
                14,
                column("there", there, List.of()),
                column(
                        "planned",
                        planned,
                        List.of(
                                button("▲", "up", () -> move(-1)),
                                button("▼", "down", () -> move(1)),
                                button("✕", "remove", this::remove))));
        VBox.setVgrow(lists, Priority.ALWAYS);
        getChildren().addAll(filters(), lists);
        refresh();
    }

    private VBox column(String key, ListView<?> list, List<Button> buttons) {
        var heading = new Label(texts.get("teacher.seance." + key));
        heading.getStyleClass().add("form-heading");
        var column = new VBox(6, heading, list);
        if (!buttons.isEmpty()) {
            var line = new HBox(6);
            line.getChildren().addAll(buttons);
            line.setAlignment(Pos.CENTER_RIGHT);
            column.getChildren().add(line);
        }
        list.setAccessibleText(texts.get("teacher.seance." + key));
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(280);
        column.setMinWidth(150);
        return column;
    }

    private Button button(String sign, String id, Runnable action) {
        var button = new Button(sign);
        button.getStyleClass().setAll("push", "paper", "small-push");
        button.setId("level-" + id);
        button.setAccessibleText(texts.get("teacher.seance." + id));
        button.setMinSize(44, 44);
        button.setOnAction(event -> action.run());
        return button;
    }

    private FlowPane filters() {
        var games = desk.levels().stream()
                .map(level -> level.envelope().mechanic())
                .distinct()
                .toList();
        var objectives =
                desk.banks().all().stream().map(bank -> bank.objective()).toList();
        var difficulties = List.of(LevelFilter.Difficulty.values());
        var lengths = List.of(LevelFilter.Length.values());
        var line = new FlowPane(6, 6);
        line.getStyleClass().add("filters");
        line.getChildren()
                .addAll(
                        filter(
                                "game",
                                games,
                                game -> texts.get("teacher.game." + game),
                                chosen -> filter.withMechanic(chosen)),
                        filter("ages", List.of(Ages.values()), Ages::code, chosen -> filter.withAges(chosen)),
                        filter("objective", objectives, id -> id, chosen -> filter.withObjective(chosen)),
                        filter(
                                "difficulty",
                                difficulties,
                                each -> word("difficulty", each),
                                chosen -> filter.withDifficulty(chosen)),
                        filter("length", lengths, each -> word("length", each), chosen -> filter.withLength(chosen)));
        return line;
    }

    private String word(String kind, Enum<?> each) {
        return texts.get("teacher.seance." + kind + "." + each.name().toLowerCase(Locale.ROOT));
    }

    private <T> ComboBox<Choice<T>> filter(
            String id, List<T> values, Function<T, String> name, Function<Optional<T>, LevelFilter> chosen) {
        var box = new ComboBox<Choice<T>>();
        box.setId("filter-" + id);
        box.getItems().add(new Choice<>(Optional.empty(), texts.get("teacher.seance.filter." + id)));
        values.forEach(value -> box.getItems().add(new Choice<>(Optional.of(value), name.apply(value))));
        box.setValue(box.getItems().getFirst());
        box.setAccessibleText(texts.get("teacher.seance.filter." + id));
        box.setOnAction(event -> {
            filter = chosen.apply(box.getValue().value());
            refresh();
        });
        return box;
    }

    /** A value and how it is called. */
    private record Choice<T>(Optional<T> value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private void add(Level<?, ?, ?> level) {
        draft.add(level.id());
        refresh();
    }

    private void remove() {
        Optional.ofNullable(planned.getSelectionModel().getSelectedItem())
                .ifPresent(each -> draft.remove(each.level()));
        refresh();
    }

    private void move(int by) {
        var from = planned.getSelectionModel().getSelectedIndex();
        draft.move(from, from + by);
        refresh();
        planned.getSelectionModel()
                .select(Math.clamp(
                        from + (long) by, 0, Math.max(0, draft.levels().size() - 1)));
    }

    private void refresh() {
        there.getItems()
                .setAll(desk.levels().stream()
                        .filter(level -> filter.accepts(level) && !draft.has(level.id()))
                        .toList());
        planned.getItems().setAll(draft.levels());
        changed.run();
    }
}
