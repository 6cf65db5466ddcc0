package mulot.level;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file. */
final class Report {
    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    Report(Path file) {
        this.file = file;
    }

    void add(Place place, String path, String key, Object... arguments) {
        problems.add(new Problem(file, place.line(), place.column(), path, key, List.of(arguments)));
    }

    int count() {
        return problems.size();
    }

    /** In the order in which they stand in the file. */
    List<Problem> problems() {
        return problems.stream().sorted(Problem.BY_PLACE).toList();
    }
}
