package mulot.teacher;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import mulot.classroom.SeanceResults;
import mulot.i18n.Texts;
import mulot.report.ClassRecord;
import mulot.report.TakeAway;
import mulot.store.StoreException;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** What can be taken away of the class: on paper, for a spreadsheet, for another program. */
final class TakeAwayPage extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final Papers papers;
    private final Label message = new Label();
    private final ComboBox<SeanceResults> seances = new ComboBox<>();
    private ClassRecord record;

    TakeAwayPage(Desk desk) {
        super(12);
        this.desk = desk;
        this.texts = desk.texts();
        this.papers = new Papers(desk, message::setText);
        this.record = ClassRecord.nothing(desk.storage().className());
        setId("take-away-page");
        getStyleClass().add("page");
        message.setId("message");
        message.getStyleClass().setAll("label", "page-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        Answers.onScreen(desk.storage().ask(ClassRecord::of), this::show, this::tell);
    }

    private void show(ClassRecord read) {
        record = read;
        seances.setId("seances");
        seances.setAccessibleText(texts.get("teacher.filter.seances"));
        seances.setConverter(new SeanceWords());
        seances.getItems().setAll(record.seances());
        seances.setVisible(!record.seances().isEmpty());
        seances.managedProperty().bind(seances.visibleProperty());
        record.seances().stream().findFirst().ifPresent(seances::setValue);
        var list = new VBox(8);
        list.getStyleClass().add("take-list");
        for (var what : TakeAway.values()) {
            list.getChildren().add(row(what));
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("chart-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(header(), message, scroll);
    }

    private Region header() {
        var title = new Label(texts.get("report.take.title"));
        title.getStyleClass().add("page-title");
        var about = new Label(texts.get(record.isEmpty() ? "report.take.nothing" : "report.take.about"));
        about.getStyleClass().setAll("label", "page-summary");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        var which = new Label(texts.get("report.take.which"));
        which.setWrapText(true);
        var filters = new HBox(10, which, seances);
        filters.setAlignment(Pos.CENTER_LEFT);
        filters.getStyleClass().add("filters");
        filters.visibleProperty().bind(seances.visibleProperty());
        filters.managedProperty().bind(seances.visibleProperty());
        return new VBox(6, title, about, filters);
    }

    private Region row(TakeAway what) {
        var name = new Label(texts.get("report.take." + what.id()));
        name.getStyleClass().add("form-heading");
        var sentence = new Label(texts.get("report.take.about-" + what.id()));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(2, name, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(14, Art.icon(icon(what), 40), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("take-row");
        if (what.isPaper()) {
            row.getChildren().add(button(what, "print", () -> papers.print(file(what), content(what))));
        }
        row.getChildren().add(button(what, "write", () -> papers.write(file(what), content(what))));
        return row;
    }

    private Button button(TakeAway what, String deed, Runnable action) {
        var word = texts.get("report.take." + deed);
        var sign = deed.equals("print") ? Icon.PLAY : Icon.CHECK;
        var button = Buttons.of(deed.equals("print") ? "paper" : "river", sign.node(20), word, action);
        button.setId(deed + "-" + what.id());
        button.setAccessibleText(word + ", " + texts.get("report.take." + what.id()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(!what.isThere(record));
        return button;
    }

    private static String icon(TakeAway what) {
        return switch (what) {
            case CERTIFICATES -> "medal";
            case POSTER -> "team";
            case REPORT -> "homework";
            case OBJECTIVES -> "hint";
            case PUPILS -> "friend";
            case LEVELS -> "star";
            case TRIES -> "book-stack";
            case XAPI -> "puzzle";
        };
    }

    private String file(TakeAway what) {
        return what.fileName(record.label(), desk.language(), papers.today());
    }

    /** Poster and report are of the séance that is chosen, everything else of the whole class. */
    private Supplier<byte[]> content(TakeAway what) {
        var chosen = what == TakeAway.POSTER || what == TakeAway.REPORT
                ? Optional.ofNullable(seances.getValue()).map(record::only).orElse(record)
                : record;
        var contents = papers.contents();
        var today = papers.today();
        var steps = new HardestSteps(record.attempts(), desk.ways()::decision);
        return () -> what.bytes(chosen, contents, today, steps::of);
    }

    private void tell(StoreException trouble) {
        message.setText(trouble.in(desk.language()));
        getChildren().setAll(List.of(message));
    }

    /** Days and titles of séances in the choice. */
    private final class SeanceWords extends StringConverter<SeanceResults> {
        @Override
        public String toString(SeanceResults one) {
            return Optional.ofNullable(one)
                    .map(SeanceResults::seance)
                    .map(seance -> texts.get(
                            "teacher.seance-of",
                            Days.in(seance.day(), texts.language()),
                            seance.plan().title()))
                    .orElse("");
        }

        @Override
        public SeanceResults fromString(String words) {
            throw new UnsupportedOperationException("nobody types a séance");
        }
    }
}
