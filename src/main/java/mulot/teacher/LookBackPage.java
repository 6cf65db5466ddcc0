package mulot.teacher;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import mulot.classroom.Pupil;
import mulot.classroom.SeanceResults;
import mulot.i18n.Texts;
import mulot.store.CsvScores;
import mulot.store.StoreException;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** What was learned and played: by objective, by level, by pupil, and try by try. Nobody is ranked. */
final class LookBackPage extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final Label summary = new Label();
    private final Label message = new Label();
    private final ComboBox<Optional<Pupil>> pupils = new ComboBox<>();
    private final ComboBox<Optional<SeanceResults>> seances = new ComboBox<>();
    private LookBack record = new LookBack(List.of(), List.of());
    private int open;

    LookBackPage(Desk desk) {
        super(12);
        this.desk = desk;
        this.texts = desk.texts();
        setId("attempts-screen");
        getStyleClass().add("page");
        Answers.onScreen(desk.storage().ask(LookBack::of), this::show, this::tell);
    }

    private void show(LookBack read) {
        record = read;
        if (record.isEmpty()) {
            showNothing();
            return;
        }
        fill(pupils, "pupils", model().pupils(), new PupilWords());
        fill(seances, "seances", record.seances(), new SeanceWords());
        seances.setVisible(!record.seances().isEmpty());
        seances.managedProperty().bind(seances.visibleProperty());
        fill();
        pupils.requestFocus();
    }

    private <T> void fill(ComboBox<Optional<T>> box, String id, List<T> values, StringConverter<Optional<T>> words) {
        box.getItems().clear();
        box.getItems().add(Optional.empty());
        values.forEach(value -> box.getItems().add(Optional.of(value)));
        box.setId(id);
        box.setConverter(words);
        box.setValue(Optional.empty());
        box.setOnAction(event -> fill());
        box.setAccessibleText(texts.get("teacher.filter." + id));
    }

    private AttemptsModel model() {
        return new AttemptsModel(
                record.tallies(), texts.language(), desk::title, desk.shelf().order());
    }

    private void fill() {
        var model = model().only(pupils.getValue());
        var totals = model.totals();
        summary.setText(texts.get("teacher.summary", totals.pupils(), totals.tries(), totals.stars()));
        var chosen = seances.getValue().map(List::of).orElse(record.seances());
        var only = pupils.getValue();
        var tabs = new TabPane(
                tab("by-pupil", () -> new PupilsTab(desk, model)),
                tab("by-level", () -> new LevelsTab(desk, model, only, this::tell)),
                tab("by-objective", () -> new ObjectivesTab(desk, chosen)),
                tab("every-try", () -> new TriesTab(desk, model, only, message::setText)),
                tab("river", () -> new RiverTab(texts, record.stars())));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        var selection = tabs.getSelectionModel();
        selection.select(open);
        open(selection.getSelectedItem());
        selection.selectedItemProperty().addListener((value, before, now) -> {
            open = selection.getSelectedIndex();
            open(now);
        });
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().setAll(header(), tabs);
    }

    private Tab tab(String key, Supplier<Region> content) {
        var tab = new Tab(texts.get("teacher." + key));
        tab.setId("tab-" + key);
        tab.setUserData(content);
        return tab;
    }

    /** A tab is made when it is looked at first. */
    private static void open(Tab tab) {
        if (tab.getUserData() instanceof Supplier<?> content && content.get() instanceof Region made) {
            tab.setUserData(null);
            tab.setContent(made);
        }
    }

    private Region header() {
        var title = new Label(texts.get("teacher.title"));
        title.getStyleClass().add("page-title");
        summary.getStyleClass().setAll("label", "page-summary");
        var words = new VBox(title, summary);
        words.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button export = Buttons.of("river", Icon.CHECK.node(22), texts.get("teacher.export"), this::export);
        export.setId("export");
        export.setMinWidth(USE_PREF_SIZE);
        message.getStyleClass().setAll("label", "page-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.setId("message");
        var line = new HBox(16, words, export);
        line.setAlignment(Pos.CENTER_LEFT);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        var filters = new FlowPane(10, 8, pupils, seances);
        filters.getStyleClass().add("filters");
        return new VBox(6, line, filters, message);
    }

    private void showNothing() {
        var sentence = new Label(texts.get("teacher.nothing"));
        sentence.getStyleClass().add("page-title");
        sentence.setWrapText(true);
        var box = new VBox(24, Art.picture("mulot/sleep", 260), sentence);
        box.setAlignment(Pos.CENTER);
        VBox.setVgrow(box, Priority.ALWAYS);
        getChildren().setAll(box);
    }

    private void export() {
        var written = desk.storage()
                .ask(book -> book.attempts())
                .thenCompose(attempts -> Exports.write(
                        desk,
                        CsvScores.fileName(LocalDate.now(desk.clock())),
                        () -> CsvScores.bytes(attempts, texts.language())));
        Answers.onScreen(written, file -> message.setText(texts.get("teacher.exported", file)), this::tell);
    }

    private void tell(StoreException trouble) {
        message.setText(trouble.in(texts.language()));
        if (!getChildren().contains(message)) {
            getChildren().setAll(header());
        }
    }

    /** Names of pupils in the filter. */
    private final class PupilWords extends StringConverter<Optional<Pupil>> {
        @Override
        public String toString(Optional<Pupil> pupil) {
            return pupil.map(one -> one.pseudonym().name(texts.language())).orElse(texts.get("teacher.everybody"));
        }

        @Override
        public Optional<Pupil> fromString(String words) {
            throw new UnsupportedOperationException("nobody types a pupil");
        }
    }

    /** Days and titles of séances in the filter. */
    private final class SeanceWords extends StringConverter<Optional<SeanceResults>> {
        @Override
        public String toString(Optional<SeanceResults> one) {
            return one.map(SeanceResults::seance)
                    .map(seance -> texts.get(
                            "teacher.seance-of",
                            Days.in(seance.day(), texts.language()),
                            seance.plan().title()))
                    .orElse(texts.get("teacher.every-seance"));
        }

        @Override
        public Optional<SeanceResults> fromString(String words) {
            throw new UnsupportedOperationException("nobody types a séance");
        }
    }
}
