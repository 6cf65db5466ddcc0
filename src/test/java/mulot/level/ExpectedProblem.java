package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mulot.i18n.Language;

/**
 * A row of {@code broken.tsv} or {@code unfair.tsv}.
 *
 * @param file its name
 * @param schema {@code schema} when the JSON Schema refuses it too, {@code not JSON}, or why it is beyond a schema
 * @param place line and column
 */
record ExpectedProblem(String file, String schema, String place, String path, String french, String english) {
    static List<ExpectedProblem> all() {
        return table("broken.tsv");
    }

    static List<ExpectedProblem> table(String name) {
        try (var lines = Files.lines(LevelFiles.CORPUS.resolve(name))) {
            return lines.skip(1).map(ExpectedProblem::row).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ExpectedProblem row(String line) {
        var cells = line.split("\t", -1);
        return new ExpectedProblem(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    static List<ExpectedProblem> of(Path file) {
        return of(file, all());
    }

    static List<ExpectedProblem> of(Path file, List<ExpectedProblem> table) {
        return table.stream().filter(row -> row.file().equals(name(file))).toList();
    }

    /** As {@link #shown(Problem)} shows a problem. */
    String shown() {
        return String.join("\n", place() + " " + path(), french(), english());
    }

    static String shown(Problem problem) {
        return String.join(
                "\n",
                problem.line() + ":" + problem.column() + " " + problem.path(),
                problem.in(Language.FR),
                problem.in(Language.EN));
    }

    /** Compares every problem of a file with its rows. */
    static void assertSame(List<ExpectedProblem> rows, List<Problem> problems) {
        assertEquals(
                rows.stream().map(ExpectedProblem::shown).collect(Collectors.joining("\n")),
                problems.stream().map(ExpectedProblem::shown).collect(Collectors.joining("\n")));
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    boolean isRefusedBySchema() {
        return schema.equals("schema");
    }

    boolean isJson() {
        return !schema.equals("not JSON");
    }
}
