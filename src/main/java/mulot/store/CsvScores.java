package mulot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** Writes to a temporary name first, so that a file of that name is always whole. */
    public static void save(List<RecordedAttempt> attempts, Language language, Path file) throws StoreException {
        var target = file.toAbsolutePath();
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(part, bytes(attempts, language));
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new StoreException.Unwritable(file, failure);
        }
    }
}
