package mulot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mulot.classroom.Calling;
import mulot.classroom.OndeList;
import mulot.classroom.OndeList.ListedClass;
import mulot.i18n.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mulot classes import FILE}: the classes of a list of ONDE; with {@code --preview} nothing is kept. */
@Command(name = "import")
final class ClassesImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "onde-file")
    private Path file = Path.of("");

    @Option(names = "--preview", descriptionKey = "preview")
    private boolean preview;

    @Override
    public Integer call() throws IOException {
        var scores = new OnScores(spec.commandLine().getErr(), options);
        if (!Files.isReadable(file)) {
            scores.tell("onde-unreadable", file);
            return Exit.FAILED;
        }
        return switch (OndeList.read(Files.readAllBytes(file))) {
            case OndeList.Reading.Useless(var key, var detail) -> {
                spec.commandLine().getErr().println(Texts.in(options.language()).get(key, detail));
                yield Exit.BAD_DATA;
            }
            case OndeList.Reading.Classes(var classes) -> preview ? show(classes) : take(scores, classes);
        };
    }

    private int show(List<ListedClass> classes) {
        for (var each : classes) {
            spec.commandLine()
                    .getOut()
                    .println(each.label() + " (" + each.grade() + "): " + String.join(", ", each.firstNames()));
        }
        return Exit.FINE;
    }

    private static int take(OnScores scores, List<ListedClass> classes) {
        return scores.alone(book -> {
            var code = Exit.FINE;
            for (var each : classes) {
                var made = book.classes().take(each, Calling.FIRST_NAMES);
                scores.tell(made ? "class-made" : "class-known", each.label());
                code = made ? code : Exit.FAILED;
            }
            return code;
        });
    }
}
