package mulot.cli;

import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mulot scores erase PUPIL}: forgets a pupil, in the backups too. */
@Command(name = "erase")
final class ScoresEraseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "PUPIL", descriptionKey = "erase-pupil")
    private UUID pupil = new UUID(0, 0);

    @Override
    public Integer call() {
        var scores = new OnScores(spec.commandLine().getErr(), options);
        return scores.alone(book -> {
            var known = book.classes().pupil(pupil);
            known.ifPresent(book.erasure()::erase);
            scores.tell(known.isPresent() ? "erased" : "no-pupil", pupil);
            return known.isPresent() ? Exit.FINE : Exit.FAILED;
        });
    }
}
