package mulot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plain columns, as wide as their widest word; numbers stand at the right. */
final class TextTable {
    private TextTable() {}

    static String of(List<String> headers, List<List<Object>> rows) {
        var columns = IntStream.range(0, headers.size()).boxed().toList();
        var isNumber = columns.stream()
                .map(column -> !rows.isEmpty() && rows.getFirst().get(column) instanceof Number)
                .toList();
        var lines = new ArrayList<List<?>>();
        lines.add(headers);
        lines.addAll(rows);
        var widths = columns.stream().map(column -> width(lines, column)).toList();
        return lines.stream()
                .map(line -> columns.stream()
                        .map(column -> cell(line.get(column).toString(), widths.get(column), isNumber.get(column)))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static int width(List<List<?>> lines, int column) {
        return lines.stream()
                .mapToInt(line -> line.get(column).toString().length())
                .max()
                .orElse(0);
    }

    private static String cell(String text, int width, boolean number) {
        var space = " ".repeat(width - text.length());
        return number ? space + text : text + space;
    }
}
