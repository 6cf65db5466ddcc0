package mulot.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import mulot.i18n.Language;

/**
 * Attempts as a file that LibreOffice and a French Excel open with a double click: byte order mark, semicolons, CRLF,
 * decimal commas.
 */
public final class CsvScores {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private CsvScores() {}

    /** {@code scores-2026-11-24.csv} */
    public static String fileName(LocalDate today) {
        return "scores-" + today + ".csv";
    }

    public static byte[] bytes(List<RecordedAttempt> attempts, Language language) {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(line(ScoreTable.headers(language)));
        attempts.forEach(attempt -> text.append(line(ScoreTable.row(attempt, language))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
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

    private static String line(List<?> cells) {
        return cells.stream().map(CsvScores::cell).collect(Collectors.joining(";", "", LINE_END));
    }

    static String cell(Object value) {
        return switch (value) {
            case Double number -> number.toString().replace('.', ',');
            case Number number -> number.toString();
            default -> quoted(withoutFormula(value.toString()));
        };
    }

    /** Quotes alone do not keep a spreadsheet from calculating. */
    private static String withoutFormula(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[;\"\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
