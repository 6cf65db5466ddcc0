package mulot.cli;

import java.util.concurrent.Callable;
import mulot.teacher.Pin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mulot scores forget-pin}: the next visitor of the teacher's door chooses a new code; scores stay. */
@Command(name = "forget-pin")
final class ScoresForgetPinCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        var scores = new OnScores(spec.commandLine().getErr(), options);
        return scores.alone(book -> {
            Pin.forget(book);
            scores.tell("pin-forgotten");
            return Exit.FINE;
        });
    }
}
