package mulot.teacher;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import mulot.classroom.Pupil;
import mulot.i18n.Texts;
import mulot.store.CsvScores;
import mulot.store.RecordedAttempt;
import mulot.store.StoreException;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** What was played, for the teacher: by pupil, by level, and try by try. Nobody is ranked. */
final class AttemptsPage extends VBox {
    private static final double HIGHEST_CHART = 260;
    private static final double CHART_HEAD = 70;
    private static final double CHART_ROW = 34;

    private final Desk desk;
    private final Texts texts;
    private final Label summary = new Label();
    private final Label message = new Label();
    private final ComboBox<Optional<Pupil>> pupils = new ComboBox<>();
    private List<RecordedAttempt> attempts = List.of();

    AttemptsPage(Desk desk) {
        super(16);
        this.desk = desk;
        this.texts = desk.texts();
        setId("attempts-screen");
        getStyleClass().add("page");
        Answers.onScreen(desk.storage().ask(book -> book.attempts()), this::show, this::tell);
    }

    private void show(List<RecordedAttempt> read) {
        attempts = read;
        var model = model();
        if (model.isEmpty()) {
            showNothing();
            return;
        }
        pupils.getItems().clear();
        pupils.getItems().add(Optional.empty());
        model.pupils().forEach(pupil -> pupils.getItems().add(Optional.of(pupil)));
        pupils.setId("pupils");
        pupils.setConverter(new PupilWords());
        pupils.setValue(Optional.empty());
        pupils.setOnAction(event -> fill());
        pupils.setAccessibleText(texts.get("teacher.filter"));
        fill();
        pupils.requestFocus();
    }

    private AttemptsModel model() {
        return new AttemptsModel(attempts, texts.language(), desk::title);
    }

    private void fill() {
        var model = model().only(pupils.getValue());
        var totals = model.totals();
        summary.setText(texts.get("teacher.summary", totals.pupils(), totals.tries(), totals.stars()));
        var tables = new AttemptsTables(model, texts);
        var tabs = new TabPane(
                tab("teacher.by-pupil", tables.byPupil()),
                tab("teacher.by-level", tables.byLevel()),
                tab("teacher.every-try", tables.everyTry()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().setAll(header(), chart(model), tabs);
    }

    /** With many levels the chart is scrolled: the tables below keep their room. */
    private ScrollPane chart(AttemptsModel model) {
        var scroll = new ScrollPane(new StarsChart(model, texts));
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST_CHART);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setPrefHeight(
                Math.min(HIGHEST_CHART, CHART_HEAD + CHART_ROW * model.byLevel().size()));
        scroll.getStyleClass().add("chart-scroll");
        return scroll;
    }

    private Tab tab(String key, Region table) {
        return new Tab(texts.get(key), table);
    }

    private Region header() {
        var title = new Label(texts.get("teacher.title"));
        title.getStyleClass().add("page-title");
        summary.getStyleClass().setAll("label", "page-summary");
        var words = new VBox(title, summary);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button export = Buttons.of("river", Icon.CHECK.node(22), texts.get("teacher.export"), this::export);
        export.setId("export");
        message.getStyleClass().setAll("label", "page-message");
        message.setWrapText(true);
        message.setId("message");
        var line = new HBox(16, words, pupils, export);
        line.setAlignment(Pos.CENTER_LEFT);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        return new VBox(6, line, message);
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
        var file = desk.storage().folder().exports().resolve(CsvScores.fileName(LocalDate.now(desk.clock())));
        try {
            desk.storage().folder().create(desk.storage().folder().exports());
            CsvScores.save(attempts, texts.language(), file);
            message.setText(texts.get("teacher.exported", file));
        } catch (StoreException trouble) {
            tell(trouble);
        }
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
}
