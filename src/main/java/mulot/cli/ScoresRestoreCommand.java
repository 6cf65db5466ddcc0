package mulot.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import mulot.store.Database;
import mulot.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mulot scores restore FILE}: puts a backup in the place of the scores, which are set aside. */
@Command(name = "restore")
final class ScoresRestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "backup-file")
    private Path backup = Path.of("");

    @Override
    public Integer call() {
        var scores = new OnScores(spec.commandLine().getErr(), options);
        return scores.run(() -> restore(scores));
    }

    private int restore(OnScores scores) throws StoreException {
        var folder = options.dataFolder();
        var taken = folder.lock();
        if (taken.isEmpty()) {
            scores.tell("running");
            return Exit.ALREADY_RUNNING;
        }
        try (var lock = taken.get()) {
            Database.restore(folder.database(), backup, options.clock());
            scores.tell("restored", backup, lock.folder().damaged());
            return Exit.FINE;
        }
    }
}
