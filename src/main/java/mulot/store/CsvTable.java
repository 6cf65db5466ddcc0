package mulot.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that LibreOffice and a French Excel open with a double click: byte order mark, semicolons, CRLF, decimal
 * commas; no cell is ever a formula.
 *
 * @param rows with numbers as numbers
 */
public record CsvTable(List<String> headers, List<List<Object>> rows) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    public CsvTable {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** The whole file. */
    public byte[] bytes() {
        var lines = new ArrayList<String>();
        lines.add(line(headers));
        rows.forEach(row -> lines.add(line(row)));
        return (BYTE_ORDER_MARK + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<?> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(";", "", LINE_END));
    }

    static String cell(Object value) {
        return switch (value) {
            case Double number -> number.toString().replace('.', ',');
            case BigDecimal number -> number.toPlainString().replace('.', ',');
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
