package mulot.cli;

import java.util.ResourceBundle;
import mulot.i18n.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mulot report}: papers. */
@Command(name = "report", subcommands = ReportSessionCommand.class)
public final class ReportCommand {
    @Mixin
    private CommonOptions options = new CommonOptions();

    /** The command with its help in a language. */
    public static CommandLine in(Language language) {
        var line = new CommandLine(new ReportCommand());
        line.setResourceBundle(ResourceBundle.getBundle("mulot.i18n.scores_" + language.code()));
        return line;
    }

    /** What was given before the subcommand's name. */
    public CommonOptions options() {
        return options;
    }
}
