package mulot.teacher;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mulot.classroom.Pupil;
import mulot.classroom.SeanceResults;
import mulot.consumption.Consumption;
import mulot.report.Certificate;
import mulot.report.ObjectivesTable;
import mulot.report.ParentsSheet;
import mulot.report.PledgePoster;
import mulot.report.SeanceReport;
import mulot.report.XapiStatements;
import mulot.store.CsvScores;
import mulot.store.RecordedAttempt;
import mulot.store.ScoreBook;
import mulot.store.Tally;

/** The things that can be taken away, and what each is made of. */
enum TakeAway {
    REPORT("pdf", true),
    POSTER("pdf", true),
    CERTIFICATES("pdf", false),
    PARENTS("pdf", false),
    OBJECTIVES("csv", false),
    PUPILS("csv", false),
    LEVELS("csv", false),
    TRIES("csv", false),
    STATEMENTS("jsonl", false);

    private final String ending;
    private final boolean needsSeance;

    TakeAway(String ending, boolean needsSeance) {
        this.ending = ending;
        this.needsSeance = needsSeance;
    }

    /** For words and look-up. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isPdf() {
        return ending.equals("pdf");
    }

    /** For example {@code report-CM1-A-2026-11-25.pdf}: two classes of a day do not overwrite each other. */
    String fileName(String label, LocalDate today) {
        return fileName(id(), label, today, ending);
    }

    /** Letters and figures alone, so that every system and every stick can keep it. */
    static String fileName(String what, String label, LocalDate today, String ending) {
        var plain = Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return what + (plain.isEmpty() ? "" : "-" + plain) + "-" + today + "." + ending;
    }

    /**
     * All that is needed of the scores.
     *
     * @param attempts oldest first
     * @param tallies of the same attempts
     * @param seances newest first
     * @param used by the program in the newest séance, where it was measured
     */
    record Stock(
            List<RecordedAttempt> attempts,
            List<Tally> tallies,
            List<SeanceResults> seances,
            List<Pupil> pupils,
            Optional<Consumption> used) {

        static Stock of(ScoreBook book) {
            var seances = book.seances().results(book.className());
            var used = seances.stream()
                    .findFirst()
                    .flatMap(newest ->
                            book.setting(Consumption.setting(newest.seance().id())))
                    .flatMap(Consumption::of);
            return new Stock(book.attempts(), book.tallies(), seances, book.pupils(), used);
        }

        private int won(Pupil pupil) {
            return (int) tallies.stream()
                    .filter(one -> one.pupil().equals(pupil) && one.best() > 0)
                    .count();
        }
    }

    private static AttemptsModel model(Stock stock, Desk desk) {
        return new AttemptsModel(
                stock.tallies(), desk.language(), desk::title, desk.shelf().order());
    }

    /** Whether there is what it tells of: a séance, and for the poster a pledge. */
    boolean canTell(Stock stock, Desk desk) {
        return !needsSeance
                || (!stock.seances().isEmpty()
                        && (this != POSTER
                                || PledgePoster.hasPledges(stock.seances().getFirst(), desk.shelf())));
    }

    /** Key of the words for an adult who gets nothing. */
    String missing() {
        return this == POSTER ? "teacher.take.no-pledge" : "teacher.take.no-seance";
    }

    /** The file's content, where {@link #canTell} says that there is one. */
    byte[] make(Stock stock, Desk desk) throws IOException {
        var shelf = desk.shelf();
        return switch (this) {
            case REPORT -> SeanceReport.pdf(stock.seances().getFirst(), stock.attempts(), stock.used(), shelf);
            case POSTER -> PledgePoster.pdf(stock.seances().getFirst(), shelf);
            case CERTIFICATES -> certificates(stock, desk);
            case PARENTS -> ParentsSheet.pdf(desk.language());
            case OBJECTIVES -> ObjectivesTable.csv(stock.seances(), shelf);
            case PUPILS -> PlayTables.pupils(model(stock, desk));
            case LEVELS ->
                PlayTables.levels(
                        model(stock, desk), new HardestSteps(desk.ways()::decision).add(stock.attempts())::of);
            case TRIES -> CsvScores.bytes(stock.attempts(), desk.language());
            case STATEMENTS -> XapiStatements.lines(stock.attempts(), stock.seances(), shelf);
        };
    }

    private static byte[] certificates(Stock stock, Desk desk) throws IOException {
        var won = stock.pupils().stream().map(stock::won).toList();
        return Certificate.pdf(stock.pupils(), won, LocalDate.now(desk.clock()), desk.shelf());
    }
}
