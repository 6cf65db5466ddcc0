package mulot.classroom;

import java.util.ArrayList;
import java.util.List;

/** The cells of a CSV file with semicolons; quotes protect semicolons, line ends and doubled quotes. */
final class SemicolonRows {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private SemicolonRows(String text) {
        this.text = text;
    }

    /** Without empty lines. */
    static List<List<String>> of(String text) {
        return new SemicolonRows(text).read();
    }

    private List<List<String>> read() {
        for (var place = 0; place < text.length(); place++) {
            var sign = text.charAt(place);
            if (quoted && sign == '"' && place + 1 < text.length() && text.charAt(place + 1) == '"') {
                cell.append(sign);
                place++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == ';') {
                endCell();
            } else if (!quoted && (sign == '\n' || sign == '\r')) {
                endRow();
            } else {
                cell.append(sign);
            }
        }
        endRow();
        return List.copyOf(rows);
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(each -> !each.isBlank())) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
    }
}
