package mulot.cli;

import java.util.ResourceBundle;
import mulot.i18n.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mulot scores}: what was played. */
@Command(
        name = "scores",
        subcommands = {
            ScoresListCommand.class,
            ScoresExportCommand.class,
            ScoresBackupCommand.class,
            ScoresRestoreCommand.class,
            ScoresEraseCommand.class,
            ScoresForgetPinCommand.class
        })
public final class ScoresCommand {
    @Mixin
    private CommonOptions options = new CommonOptions();

    /** The command with its help in a language. */
    public static CommandLine in(Language language) {
        var line = new CommandLine(new ScoresCommand());
        line.setResourceBundle(ResourceBundle.getBundle("mulot.i18n.scores_" + language.code()));
        return line;
    }

    /** What was given before the subcommand's name. */
    public CommonOptions options() {
        return options;
    }
}
