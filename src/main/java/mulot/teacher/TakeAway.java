package mulot.teacher;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mulot.classroom.Pupil;
import mulot.classroom.SeanceResults;
import mulot.play.LevelId;
import mulot.report.Certificate;
import mulot.report.Consumption;
import mulot.report.ObjectivesTable;
import mulot.report.ParentsSheet;
import mulot.report.PledgePoster;
import mulot.report.SeanceReport;
import mulot.report.XapiStatements;
import mulot.store.CsvScores;
import mulot.store.RecordedAttempt;
import mulot.store.ScoreBook;

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

    /** Whether it tells of a séance. */
    boolean needsSeance() {
        return needsSeance;
    }

    /**
     * All that is needed of the scores.
     *
     * @param attempts oldest first
     * @param seances newest first
     * @param used by the program in the newest séance, where it was measured
     */
    record Stock(
            List<RecordedAttempt> attempts,
            List<SeanceResults> seances,
            List<Pupil> pupils,
            Optional<Consumption> used) {

        static Stock of(ScoreBook book) {
            var seances = book.seances().results(book.className());
            var used = seances.stream()
                    .findFirst()
                    .flatMap(newest ->
                            book.setting(Consumption.setting(newest.seance().id())))
                    .map(Consumption::of);
            return new Stock(book.attempts(), seances, book.pupils(), used);
        }

        private int won(Pupil pupil) {
            var levels = new ArrayList<LevelId>();
            for (var attempt : attempts) {
                if (attempt.pupil().equals(pupil) && attempt.attempt().stars() > 0) {
                    levels.add(attempt.attempt().level());
                }
            }
            return (int) levels.stream().distinct().count();
        }
    }

    private static AttemptsModel model(Stock stock, Desk desk) {
        return new AttemptsModel(stock.attempts(), desk.language(), desk::title);
    }

    /** Key of the words for an adult who gets nothing. */
    String missing() {
        return this == POSTER ? "teacher.take.no-pledge" : "teacher.take.no-seance";
    }

    /** The file's content; nothing when there is no séance, or no pledge, to tell of. */
    Optional<byte[]> make(Stock stock, Desk desk) throws IOException {
        if (needsSeance && stock.seances().isEmpty()) {
            return Optional.empty();
        }
        var shelf = desk.shelf();
        return switch (this) {
            case REPORT ->
                Optional.of(SeanceReport.pdf(stock.seances().getFirst(), stock.attempts(), stock.used(), shelf));
            case POSTER -> PledgePoster.pdf(stock.seances().getFirst(), shelf);
            case CERTIFICATES -> Optional.of(certificates(stock, desk));
            case PARENTS -> Optional.of(ParentsSheet.pdf(desk.language()));
            case OBJECTIVES -> Optional.of(ObjectivesTable.csv(stock.seances(), shelf));
            case PUPILS -> Optional.of(PlayTables.pupils(model(stock, desk)));
            case LEVELS ->
                Optional.of(PlayTables.levels(
                        model(stock, desk), new HardestSteps(stock.attempts(), desk.ways()::decision)::of));
            case TRIES -> Optional.of(CsvScores.bytes(stock.attempts(), desk.language()));
            case STATEMENTS -> Optional.of(XapiStatements.lines(stock.attempts(), stock.seances(), shelf));
        };
    }

    private static byte[] certificates(Stock stock, Desk desk) throws IOException {
        var won = stock.pupils().stream().map(stock::won).toList();
        return Certificate.pdf(stock.pupils(), won, LocalDate.now(desk.clock()), desk.shelf());
    }
}
