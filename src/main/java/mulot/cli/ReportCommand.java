package mulot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import mulot.classroom.SeanceResults;
import mulot.consumption.Consumption;
import mulot.i18n.Language;
import mulot.report.SeanceReport;
import mulot.store.Database;
import mulot.store.ScoreBook;
import mulot.store.StoreException;
import mulot.store.WholeFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mulot report session}: the last séance of a class as PDF, for the town. */
@Command(name = "report", subcommands = ReportCommand.Session.class)
final class ReportCommand {
    @Mixin
    private CommonOptions options = new CommonOptions();

    /** The command with its help in a language. */
    static CommandLine in(Language language) {
        var line = new CommandLine(new ReportCommand());
        line.setResourceBundle(ResourceBundle.getBundle("mulot.i18n.scores_" + language.code()));
        return line;
    }

    /** What was given before the subcommand's name. */
    CommonOptions options() {
        return options;
    }

    /** {@code mulot report session}. */
    @Command(name = "session")
    static final class Session implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private CommonOptions options = new CommonOptions();

        @Option(names = "--class", descriptionKey = "class", paramLabel = "NAME")
        private String className = "";

        @Option(names = "--out", descriptionKey = "report-out", paramLabel = "FILE", required = true)
        private Path out = Path.of("");

        @Override
        public Integer call() {
            var scores = new OnScores(spec.commandLine().getErr(), options);
            return scores.run(() -> {
                var content = content();
                if (content.isEmpty()) {
                    scores.tell("no-seance");
                    return Exit.FAILED;
                }
                spec.commandLine().getOut().println(WholeFile.write(out, content.get()));
                return Exit.FINE;
            });
        }

        private Optional<byte[]> content() throws StoreException {
            var folder = options.dataFolder();
            if (Files.notExists(folder.path())) {
                return Optional.empty();
            }
            try (var database = Database.open(folder.database(), options.clock())) {
                var book = new ScoreBook(database, className, new SecureRandom());
                var newest = book.seances().results(className).stream().findFirst();
                return newest.isEmpty() ? Optional.empty() : Optional.of(pdf(book, newest.get()));
            }
        }

        private byte[] pdf(ScoreBook book, SeanceResults results) {
            var used = book.setting(Consumption.setting(results.seance().id())).flatMap(Consumption::of);
            try {
                return SeanceReport.pdf(results, book.attempts(), used, Shelves.shipped(options.language()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
