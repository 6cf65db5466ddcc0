package mulot.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import mulot.classroom.SchoolClass;
import mulot.store.ScoreBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mulot classes list}: label, grade, how pupils are called, and their number; never a first name. */
@Command(name = "list")
final class ClassesListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private record Line(String label, String grade, String calling, int pupils) {}

    private record Document(List<Line> classes) {}

    @Override
    public Integer call() {
        var scores = new OnScores(spec.commandLine().getErr(), options);
        if (Files.notExists(options.dataFolder().path())) {
            print(List.of());
            return Exit.FINE;
        }
        return scores.alone(book -> {
            print(book.classes().all().stream().map(each -> line(book, each)).toList());
            return Exit.FINE;
        });
    }

    private static Line line(ScoreBook book, SchoolClass each) {
        return new Line(
                each.label(),
                each.grade(),
                each.calling().id(),
                book.classes().pupils(each).size());
    }

    private void print(List<Line> lines) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.of(new Document(lines)));
            return;
        }
        var columns = new Columns();
        lines.forEach(line -> columns.add(line.label(), line.grade(), line.calling(), String.valueOf(line.pupils())));
        columns.lines().forEach(out::println);
    }
}
