package mulot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of words, each column as wide as its longest word, two spaces between. */
final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    void add(String... words) {
        rows.add(List.of(words));
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        var line = new StringBuilder();
        for (var column = 0; column < row.size(); column++) {
            line.append(row.get(column))
                    .append(" ".repeat(width(column) - row.get(column).length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .flatMapToInt(row -> IntStream.of(row.get(column).length()))
                .max()
                .orElse(0);
    }
}
