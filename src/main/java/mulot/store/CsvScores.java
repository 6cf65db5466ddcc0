package mulot.store;

import java.time.LocalDate;
import java.util.List;
import mulot.i18n.Language;

/** Attempts as a file for spreadsheets, see {@link Csv}. */
public final class CsvScores {
    private CsvScores() {}

    /** {@code scores-2026-11-24.csv} */
    public static String fileName(LocalDate today) {
        return "scores-" + today + ".csv";
    }

    public static byte[] bytes(List<RecordedAttempt> attempts, Language language) {
        return Csv.of(
                ScoreTable.headers(language),
                attempts.stream()
                        .map(attempt -> ScoreTable.row(attempt, language))
                        .toList());
    }
}
