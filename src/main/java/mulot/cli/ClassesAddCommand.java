package mulot.cli;

import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import mulot.classroom.Calling;
import mulot.classroom.OndeList.ListedClass;
import mulot.classroom.SchoolClass;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mulot classes add NAME [--pupils N]}: a class of numbers, or of animals alone. */
@Command(name = "add")
final class ClassesAddCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "NAME", descriptionKey = "class-name")
    private String label = "";

    @Option(names = "--pupils", paramLabel = "N", descriptionKey = "class-pupils")
    private int pupils;

    @Override
    public Integer call() {
        var scores = new OnScores(spec.commandLine().getErr(), options);
        if (label.isBlank()
                || label.length() > SchoolClass.LONGEST_LABEL
                || pupils < 0
                || pupils > SchoolClass.MOST_PUPILS) {
            throw new ParameterException(
                    spec.commandLine(), scores.say("class-limits", SchoolClass.LONGEST_LABEL, SchoolClass.MOST_PUPILS));
        }
        var numbers = IntStream.rangeClosed(1, pupils).mapToObj(String::valueOf).toList();
        var calling = pupils == 0 ? Calling.ANIMALS : Calling.NUMBERS;
        return scores.alone(book -> {
            var made = book.classes().take(new ListedClass(label.strip(), "", numbers), calling);
            scores.tell(made ? "class-made" : "class-known", label);
            return made ? Exit.FINE : Exit.FAILED;
        });
    }
}
