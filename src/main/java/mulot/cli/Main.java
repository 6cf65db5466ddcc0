package mulot.cli;

import java.util.List;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import mulot.i18n.Language;
import mulot.mechanic.Mechanics;
import picocli.CommandLine;

/** Where the program begins. */
public final class Main {
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commands(arguments).execute(arguments));
    }

    /** The commands, with their help in the language that the arguments ask for. */
    static CommandLine commands(String... arguments) {
        TOOLKIT.setLevel(Level.SEVERE); // it warns about the class path, which is how we start it
        var kinds = Mechanics.all();
        return new CommandLine(new PlayCommand())
                .setCommandName("mulot")
                .addSubcommand(new PlayCommand())
                .addSubcommand(new DemoCommand())
                .addSubcommand(new LevelsCommand(kinds))
                .addSubcommand(new CheckCommand(kinds))
                .addSubcommand(new NewLevelCommand(kinds))
                .addSubcommand(new SolveCommand(kinds))
                .setResourceBundle(ResourceBundle.getBundle("mulot.i18n.commands_" + language(arguments).code()));
    }

    private static Language language(String... arguments) {
        var given = List.of(arguments);
        var at = given.indexOf("--lang");
        return at >= 0 && at + 1 < given.size()
                ? Language.ofCode(given.get(at + 1)).orElseGet(Language::ofMachine)
                : Language.ofMachine();
    }
}
