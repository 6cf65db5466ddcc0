package mulot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.mechanic.Mechanics;
import mulot.shell.Faults;
import picocli.CommandLine;

/** Where the program begins. */
public final class Main {
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] arguments) {
        TOOLKIT.setLevel(Level.SEVERE); // it warns about the class path, which is how we start it
        System.exit(arguments.length == 0 ? play() : commands(arguments).execute(arguments));
    }

    /** What most start with: no command line to understand, which would take longer than all else before the window. */
    private static int play() {
        var err = new PrintWriter(System.err, true, System.err.charset());
        var options = new CommonOptions();
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (thread, fault) -> System.exit(report(fault, err, options, Language.ofMachine())));
        return new Opening(err, options).play();
    }

    /** The commands, with their help in the language that the arguments ask for. */
    static CommandLine commands(String... arguments) {
        var kinds = Mechanics.all();
        var language = language(arguments);
        return new CommandLine(new PlayCommand())
                .setCommandName("mulot")
                .addSubcommand(new PlayCommand())
                .addSubcommand(new DemoCommand())
                .addSubcommand(new LevelsCommand(kinds))
                .addSubcommand(new CheckCommand(kinds))
                .addSubcommand(new NewLevelCommand(kinds))
                .addSubcommand(new SolveCommand(kinds))
                .addSubcommand(new ReplayCommand())
                .setResourceBundle(ResourceBundle.getBundle("mulot.i18n.commands_" + language.code()))
                .addSubcommand(ScoresCommand.in(language))
                .addSubcommand(ClassesCommand.in(language))
                .addSubcommand(ReportCommand.in(language))
                .setExecutionExceptionHandler((fault, line, parsed) -> report(fault, line, language));
    }

    private static int report(Exception fault, CommandLine line, Language language) {
        return report(fault, line.getErr(), options(line), language);
    }

    private static CommonOptions options(CommandLine line) {
        return line.getMixins().values().stream()
                .filter(CommonOptions.class::isInstance)
                .map(CommonOptions.class::cast)
                .findFirst()
                .orElseGet(CommonOptions::new);
    }

    private static int report(Throwable fault, PrintWriter err, CommonOptions options, Language language) {
        var log = Faults.write(fault, options.dataFolder().path(), options.clock());
        err.println(Texts.in(language).get("commands.fault", log));
        return Exit.FAILED;
    }

    private static Language language(String... arguments) {
        var given = List.of(arguments);
        var at = given.indexOf("--lang");
        return at >= 0 && at + 1 < given.size()
                ? Language.ofCode(given.get(at + 1)).orElseGet(Language::ofMachine)
                : Language.ofMachine();
    }
}
