package mulot.teacher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import mulot.classroom.Answering;
import mulot.classroom.Cycle;
import mulot.classroom.SeancePlan;
import mulot.i18n.Texts;
import mulot.report.TeacherSheet;
import mulot.store.StoreException;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** Prepare a séance: take a ready plan or one of yours, change what you like, and begin it with the class. */
final class SeancePage extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final List<SeancePlan> ready;
    private final ComboBox<SeancePlan> plans = new ComboBox<>();
    private final Label summary = new Label();
    private final Label message = new Label();
    private final HBox body = new HBox(20);
    private final Button begin;
    private SeanceDraft draft;

    SeancePage(Desk desk) {
        super(10);
        this.desk = desk;
        this.texts = desk.texts();
        this.ready = new ReadyPlans(desk).all();
        this.draft = new SeanceDraft(ready.getFirst());
        this.begin = Buttons.of("leaf", Icon.PLAY.node(22), texts.get("teacher.seance.begin"), this::begin);
        setId("seance-page");
        getStyleClass().add("page");
        plans.setId("plans");
        plans.setConverter(new Titles());
        plans.setAccessibleText(texts.get("teacher.seance.plans"));
        plans.setMaxWidth(Double.MAX_VALUE);
        message.setId("message");
        message.getStyleClass().setAll("label", "page-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header(), message, plans, body);
        askForPlans(ready.getFirst());
    }

    private Region header() {
        var title = new Label(texts.get("teacher.seance.title"));
        title.getStyleClass().add("page-title");
        summary.getStyleClass().setAll("label", "page-summary");
        var words = new VBox(title, summary);
        words.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var keep = Buttons.of("paper", Icon.CHECK.node(22), texts.get("teacher.seance.keep"), this::keep);
        keep.setId("keep");
        begin.setId("begin");
        var sheet = Buttons.of("paper", Icon.CHECK.node(22), texts.get("teacher.seance.sheet"), this::sheet);
        sheet.setId("sheet");
        for (var button : List.of(sheet, keep, begin)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var line = new HBox(10, words, space, sheet, keep, begin);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void askForPlans(SeancePlan chosen) {
        Answers.onScreen(desk.storage().ask(book -> book.seances().plans()), kept -> show(kept, chosen), this::tell);
    }

    private void show(List<SeancePlan> kept, SeancePlan chosen) {
        plans.setOnAction(event -> {});
        var all = new ArrayList<>(kept);
        ready.stream()
                .filter(plan -> kept.stream().noneMatch(other -> other.title().equals(plan.title())))
                .forEach(all::add);
        plans.getItems().setAll(all);
        plans.setValue(chosen);
        plans.setOnAction(event -> edit(plans.getValue()));
        edit(chosen);
    }

    private void edit(SeancePlan plan) {
        draft = new SeanceDraft(plan);
        var levels = new SeanceLevels(desk, draft, this::refresh);
        HBox.setHgrow(levels, Priority.ALWAYS);
        body.getChildren().setAll(frame(), levels);
        refresh();
    }

    /** Everything but the levels. */
    private Region frame() {
        var title = new TextField(draft.title());
        title.setId("plan-title");
        title.setAccessibleText(texts.get("teacher.seance.name"));
        title.textProperty().addListener((value, before, now) -> draft.title(now));
        var frame = new VBox(
                8,
                heading("name"),
                title,
                cycles(),
                answerings(),
                new SeancePhases(draft, texts, this::refresh),
                heading("objectives"),
                new SeanceObjectives(desk, draft, this::refresh));
        frame.setMinWidth(320);
        frame.setMaxWidth(360);
        return frame;
    }

    private Label heading(String key) {
        var heading = new Label(texts.get("teacher.seance." + key));
        heading.getStyleClass().add("form-heading");
        return heading;
    }

    private Region cycles() {
        var group = new ToggleGroup();
        var line = new HBox(8);
        for (var cycle : Cycle.values()) {
            var button = choice(group, "cycle-" + cycle.name().toLowerCase(Locale.ROOT), () -> {
                draft.cycle(cycle);
                edit(planOrBefore());
            });
            button.setSelected(cycle == draft.cycle());
            line.getChildren().add(button);
        }
        return line;
    }

    private Region answerings() {
        var group = new ToggleGroup();
        var line = new HBox(8);
        for (var answering : Answering.values()) {
            var id = answering.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var button = choice(group, id, () -> draft.answering(answering));
            button.setSelected(answering == draft.answering());
            line.getChildren().add(button);
        }
        return line;
    }

    private ToggleButton choice(ToggleGroup group, String id, Runnable chosen) {
        var button = new ToggleButton(texts.get("teacher.seance." + id));
        button.getStyleClass().setAll("choice", "form-choice");
        button.setId(id);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.run();
        });
        return button;
    }

    private SeancePlan planOrBefore() {
        return draft.check() instanceof SeanceDraft.Check.Fine(var plan) ? plan : ready.getFirst();
    }

    private void refresh() {
        summary.setText(texts.get(
                "teacher.seance.summary", draft.allMinutes(), draft.levels().size()));
    }

    private void keep() {
        switch (draft.check()) {
            case SeanceDraft.Check.Wrong(var key) -> message.setText(texts.get(key));
            case SeanceDraft.Check.Fine(var plan) ->
                Answers.onScreen(
                        desk.storage().tell(book -> book.seances().keep(plan)),
                        done -> {
                            message.setText(texts.get("teacher.seance.kept", plan.title()));
                            askForPlans(plan);
                        },
                        this::tell);
        }
    }

    /** Writes the page that the adult has in hand during the séance. */
    private void sheet() {
        switch (draft.check()) {
            case SeanceDraft.Check.Wrong(var key) -> message.setText(texts.get(key));
            case SeanceDraft.Check.Fine(var plan) ->
                Answers.onScreen(
                        Exports.write(
                                desk,
                                TakeAway.fileName("sheet", plan.title(), LocalDate.now(desk.clock()), "pdf"),
                                () -> TeacherSheet.pdf(plan, desk.shelf())),
                        file -> message.setText(texts.get("teacher.exported", file)),
                        this::tell);
        }
    }

    private void begin() {
        switch (draft.check()) {
            case SeanceDraft.Check.Wrong(var key) -> message.setText(texts.get(key));
            case SeanceDraft.Check.Fine(var plan) -> {
                begin.setDisable(true); // two clicks are one séance
                var label = desk.storage().className();
                Answers.onScreen(
                        desk.storage()
                                .ask(book -> book.seances().begin(book.classes().named(label), plan)),
                        desk.ways()::animate,
                        trouble -> {
                            begin.setDisable(false);
                            tell(trouble);
                        });
            }
        }
    }

    private void tell(StoreException trouble) {
        message.setText(trouble.in(texts.language()));
    }

    /** Titles of plans in the list. */
    private static final class Titles extends StringConverter<SeancePlan> {
        @Override
        public String toString(SeancePlan plan) {
            return Optional.ofNullable(plan).map(SeancePlan::title).orElse("");
        }

        @Override
        public SeancePlan fromString(String words) {
            throw new UnsupportedOperationException("nobody types a plan here");
        }
    }
}
