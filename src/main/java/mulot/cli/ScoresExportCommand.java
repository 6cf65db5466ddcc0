package mulot.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import mulot.i18n.Texts;
import mulot.report.ClassRecord;
import mulot.report.TakeAway;
import mulot.report.XapiStatements;
import mulot.store.CsvScores;
import mulot.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mulot scores export}: attempts as a file for a spreadsheet or for another program. */
@Command(name = "export")
final class ScoresExportCommand implements Callable<Integer> {
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
        var scores = new OnScores(spec.commandLine(), options);
        return switch (format) {
            case "csv" -> scores.run(() -> csv(scores));
            case "xapi" -> scores.run(() -> xapi(scores));
            default -> {
                var sentence = Texts.in(options.language()).get("scores.unknown-format", format);
                throw new ParameterException(spec.commandLine(), sentence);
            }
        };
    }

    private int csv(OnScores scores) throws StoreException {
        var attempts = scores.attempts(className);
        var target = out.orElseGet(() -> CsvScores.fileName(today()));
        var written = OnScores.write(target, CsvScores.bytes(attempts, options.language()));
        scores.tell("exported", attempts.size(), written);
        return Exit.FINE;
    }

    private int xapi(OnScores scores) throws StoreException {
        var record = scores.record(className).orElseGet(() -> ClassRecord.nothing(className));
        var statements = new XapiStatements(record, scores.contents());
        var target = out.orElseGet(() -> TakeAway.XAPI.fileName("", options.language(), today()));
        scores.tell("exported-xapi", statements.count(), OnScores.write(target, statements.bytes()));
        return Exit.FINE;
    }

    private LocalDate today() {
        return LocalDate.now(options.clock());
    }
}
