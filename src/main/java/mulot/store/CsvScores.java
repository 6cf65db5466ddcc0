package mulot.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mulot.i18n.Language;

/** Attempts as a {@link CsvTable}. */
public final class CsvScores {
    private CsvScores() {}

    /** {@code scores-2026-11-24.csv} */
    public static String fileName(LocalDate today) {
        return "scores-" + today + ".csv";
    }

    /** One row a try, in their order. */
    public static CsvTable table(List<RecordedAttempt> attempts, Language language) {
        var rows = attempts.stream()
                .map(attempt -> ScoreTable.row(attempt, language))
                .toList();
        return new CsvTable(ScoreTable.headers(language), rows);
    }

    public static byte[] bytes(List<RecordedAttempt> attempts, Language language) {
        return table(attempts, language).bytes();
    }

    /** Writes to a temporary name first, so that a file of that name is always whole. */
    public static void save(List<RecordedAttempt> attempts, Language language, Path file) throws StoreException {
        WholeFile.write(file, bytes(attempts, language));
    }
}
