package mulot.report;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.play.LevelId;

/** What can be taken away of a class, in the order of the teacher's page. */
public enum TakeAway {
    /** A page for every pupil. */
    CERTIFICATES("pdf"),
    /** The pledges of the last séance. */
    POSTER("pdf"),
    /** The last séance, for the town. */
    REPORT("pdf"),
    /** What was known before and after. */
    OBJECTIVES("csv"),
    /** By pseudonyms. */
    PUPILS("csv"),
    LEVELS("csv"),
    /** Every try. */
    TRIES("csv"),
    /** Every try and answer for a learning record store. */
    XAPI("jsonl");

    private final String ending;

    TakeAway(String ending) {
        this.ending = ending;
    }

    /** Lower case, for words and look-up. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be printed. */
    public boolean isPaper() {
        return ending.equals("pdf");
    }

    /** «objectifs-CM1-A-2026-12-01.csv»: letters and figures alone, so that every system and stick can keep it. */
    public String fileName(String label, Language language, LocalDate today) {
        return fileName(Texts.in(language).get("scores.file." + id()), label, today) + "." + ending;
    }

    static String fileName(String what, String label, LocalDate today) {
        var plain = Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return what + (plain.isEmpty() ? "" : "-" + plain) + "-" + today;
    }

    /** Whether the class has left anything to make it of. */
    public boolean isThere(ClassRecord record) {
        return switch (this) {
            case POSTER, REPORT, OBJECTIVES -> !record.seances().isEmpty();
            case CERTIFICATES, PUPILS, LEVELS, TRIES -> !record.attempts().isEmpty();
            case XAPI -> !record.isEmpty();
        };
    }

    /**
     * The whole file.
     *
     * @param record for which {@link #isThere} holds; of its séances the newest counts for poster and report
     * @param hardest the decision of a level that went wrong most often, in words; empty when none did
     */
    public byte[] bytes(ClassRecord record, Contents contents, LocalDate today, Function<LevelId, String> hardest) {
        return switch (this) {
            case CERTIFICATES -> new Certificates(record, contents, today).bytes();
            case POSTER -> new PledgePoster(record, record.seances().getFirst(), contents).bytes();
            case REPORT -> new SeanceReport(record, record.seances().getFirst(), contents).bytes();
            case OBJECTIVES -> new ClassTables(record, contents).objectives().bytes();
            case PUPILS -> new ClassTables(record, contents).pupils().bytes();
            case LEVELS -> new ClassTables(record, contents).levels(hardest).bytes();
            case TRIES -> new ClassTables(record, contents).attempts().bytes();
            case XAPI -> new XapiStatements(record, contents).bytes();
        };
    }
}
