package mulot.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mulot.classroom.Measure;
import mulot.classroom.Measures;
import mulot.i18n.Texts;
import mulot.play.LevelId;
import mulot.store.CsvScores;
import mulot.store.CsvTable;

/** What a class left, as tables for a spreadsheet: the figures of the teacher's pages, pupils by their pseudonyms. */
public final class ClassTables {
    private final ClassRecord record;
    private final Contents contents;
    private final Texts texts;

    public ClassTables(ClassRecord record, Contents contents) {
        this.record = record;
        this.contents = contents;
        this.texts = contents.texts();
    }

    /** Every try, oldest first. */
    public CsvTable attempts() {
        return CsvScores.table(record.attempts(), contents.language());
    }

    /** Before and after, objective by objective; no gain where there are too few pupils. */
    public CsvTable objectives() {
        return new CsvTable(
                headings(
                        "teacher.column.objective",
                        "report.column.text",
                        "report.column.right-before",
                        "report.column.asked-before",
                        "report.column.right-after",
                        "report.column.asked-after",
                        "teacher.column.pupils",
                        "teacher.column.gain"),
                measures().stream().map(this::row).toList());
    }

    private List<Measure> measures() {
        return Measures.of(record.seances(), contents.banks().rightChoices());
    }

    private List<Object> row(Measure measure) {
        var gain = measure.gain();
        return List.of(
                measure.objective(),
                contents.library()
                        .objective(measure.objective())
                        .map(one -> Contents.typographic(one.text().in(contents.language())))
                        .orElse(""),
                measure.right(),
                measure.asked(),
                measure.rightAfter(),
                measure.askedAfter(),
                measure.pupils(),
                gain.isPresent() ? rounded(gain.getAsDouble(), 2) : "");
    }

    /**
     * Level by level in the order of the map.
     *
     * @param hardest the decision of a level that went wrong most often, in words; empty when none did
     */
    public CsvTable levels(Function<LevelId, String> hardest) {
        var headings = headings(
                "teacher.column.level",
                "report.column.id",
                "teacher.column.pupils",
                "teacher.column.tries",
                "teacher.column.mean-stars",
                "report.column.three-stars",
                "report.column.two-stars",
                "report.column.one-star",
                "report.column.no-star",
                "teacher.column.hints",
                "teacher.column.last-day",
                "teacher.column.hardest");
        var rows = model().byLevel().stream()
                .map(row -> List.<Object>of(
                        row.title(),
                        row.level(),
                        row.pupils(),
                        row.tries(),
                        rounded(row.meanStars(), 1),
                        row.pupilsByBest().get(3),
                        row.pupilsByBest().get(2),
                        row.pupilsByBest().get(1),
                        row.pupilsByBest().get(0),
                        row.hints(),
                        row.lastDay(),
                        hardest.apply(row.level())))
                .toList();
        return new CsvTable(headings, rows);
    }

    /** In the order of their names, never of their results. */
    public CsvTable pupils() {
        var headings = headings(
                "teacher.column.pupil",
                "teacher.column.levels",
                "teacher.column.tries",
                "teacher.column.best-stars",
                "report.column.possible-stars",
                "teacher.column.hints",
                "teacher.column.last-day");
        var rows = model().byPupil().stream()
                .map(row -> List.<Object>of(
                        row.name(),
                        row.levels(),
                        row.tries(),
                        row.stars(),
                        row.possibleStars(),
                        row.hints(),
                        row.lastDay()))
                .toList();
        return new CsvTable(headings, rows);
    }

    private AttemptsModel model() {
        return new AttemptsModel(record.attempts(), contents.language(), contents::title);
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(texts::get).toList();
    }

    /** As the screens show it. */
    private static BigDecimal rounded(double number, int places) {
        return new BigDecimal(number).setScale(places, RoundingMode.HALF_EVEN);
    }
}
