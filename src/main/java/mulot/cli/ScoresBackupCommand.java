package mulot.cli;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import mulot.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mulot scores backup}: a sound copy now; also while somebody plays. */
@Command(name = "backup")
final class ScoresBackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        var scores = new OnScores(spec.commandLine().getErr(), options);
        return scores.run(() -> {
            var folder = options.dataFolder();
            if (Files.notExists(folder.path())) {
                scores.tell("none");
                return Exit.FAILED;
            }
            try (var database = Database.open(folder.database(), options.clock())) {
                spec.commandLine().getOut().println(database.backUp());
            }
            return Exit.FINE;
        });
    }
}
