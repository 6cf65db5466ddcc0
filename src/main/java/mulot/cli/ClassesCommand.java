package mulot.cli;

import java.util.ResourceBundle;
import mulot.i18n.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mulot classes}: who plays here. */
@Command(
        name = "classes",
        subcommands = {ClassesListCommand.class, ClassesAddCommand.class, ClassesImportCommand.class})
final class ClassesCommand {
    @Mixin
    private CommonOptions options = new CommonOptions();

    /** The command with its help in a language. */
    static CommandLine in(Language language) {
        var line = new CommandLine(new ClassesCommand());
        line.setResourceBundle(ResourceBundle.getBundle("mulot.i18n.scores_" + language.code()));
        return line;
    }

    /** What was given before the subcommand's name. */
    CommonOptions options() {
        return options;
    }
}
