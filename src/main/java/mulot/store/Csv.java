package mulot.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as files that LibreOffice and a French Excel open with a double click: byte order mark, semicolons, CRLF,
 * decimal commas, and no text that a spreadsheet would calculate.
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private Csv() {}

    /** A whole file. */
    public static byte[] of(List<String> headers, List<? extends List<?>> rows) {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(line(headers));
        rows.forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", LINE_END));
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
