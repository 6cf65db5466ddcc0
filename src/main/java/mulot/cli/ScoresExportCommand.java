package mulot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mulot.classroom.SeanceResults;
import mulot.report.XapiStatements;
import mulot.store.CsvScores;
import mulot.store.Database;
import mulot.store.RecordedAttempt;
import mulot.store.ScoreBook;
import mulot.store.StoreException;
import mulot.store.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mulot scores export}: attempts as a file for a spreadsheet, or with the answers as xAPI statements. */
@Command(name = "export")
final class ScoresExportCommand implements Callable<Integer> {
    private static final String TO_STANDARD_OUTPUT = "-";
    private static final String XAPI = "xapi";
    private static final List<String> FORMATS = List.of("csv", XAPI);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--class", descriptionKey = "class", paramLabel = "NAME")
    private String className = "";

    @Option(names = "--format", descriptionKey = "format", paramLabel = "csv|xapi")
    private String format = "csv";

    @Option(names = "--out", descriptionKey = "out", paramLabel = "FILE")
    private Optional<String> out = Optional.empty();

    @Override
    public Integer call() {
        var scores = new OnScores(spec.commandLine().getErr(), options);
        if (!FORMATS.contains(format)) {
            throw new ParameterException(spec.commandLine(), scores.say("unknown-format", format));
        }
        return scores.run(() -> {
            var attempts = scores.attempts(className);
            scores.tell("exported", attempts.size(), write(attempts));
            return Exit.FINE;
        });
    }

    private String write(List<RecordedAttempt> attempts) throws StoreException {
        var content = format.equals(XAPI)
                ? XapiStatements.lines(attempts, seances(), Shelves.shipped(options.language()))
                : CsvScores.bytes(attempts, options.language());
        var target = out.orElseGet(() -> CsvScores.fileName(LocalDate.now(options.clock()))
                .replace(".csv", format.equals(XAPI) ? ".jsonl" : ".csv"));
        if (target.equals(TO_STANDARD_OUTPUT)) {
            System.out.write(content, 0, content.length);
            System.out.flush();
            return TO_STANDARD_OUTPUT;
        }
        return WholeFile.write(Path.of(target), content).toString();
    }

    private List<SeanceResults> seances() throws StoreException {
        var folder = options.dataFolder();
        if (Files.notExists(folder.path())) {
            return List.of();
        }
        try (var database = Database.open(folder.database(), options.clock())) {
            return new ScoreBook(database, className, new SecureRandom())
                    .seances()
                    .results(className);
        }
    }
}
