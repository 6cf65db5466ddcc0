package mulot.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mulot.i18n.Texts;
import mulot.store.CsvScores;
import mulot.store.RecordedAttempt;
import mulot.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mulot scores export}: attempts as a file for a spreadsheet. */
@Command(name = "export")
final class ScoresExportCommand implements Callable<Integer> {
    private static final String TO_STANDARD_OUTPUT = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--class", descriptionKey = "class", paramLabel = "NAME")
    private String className = "";

    @Option(names = "--format", descriptionKey = "format", paramLabel = "csv")
    private String format = "csv";

    @Option(names = "--out", descriptionKey = "out", paramLabel = "FILE")
    private Optional<String> out = Optional.empty();

    @Override
    public Integer call() {
        if (!format.equals("csv")) {
            var sentence = Texts.in(options.language()).get("scores.unknown-format", format);
            throw new ParameterException(spec.commandLine(), sentence);
        }
        var scores = new OnScores(spec.commandLine(), options);
        return scores.run(() -> {
            var attempts = scores.attempts(className);
            scores.tell("exported", attempts.size(), write(attempts));
            return Exit.FINE;
        });
    }

    private String write(List<RecordedAttempt> attempts) throws StoreException {
        var target = out.orElseGet(() -> CsvScores.fileName(LocalDate.now(options.clock())));
        if (target.equals(TO_STANDARD_OUTPUT)) {
            var bytes = CsvScores.bytes(attempts, options.language());
            System.out.write(bytes, 0, bytes.length);
            System.out.flush();
            return TO_STANDARD_OUTPUT;
        }
        var file = Path.of(target).toAbsolutePath();
        CsvScores.save(attempts, options.language(), file);
        return file.toString();
    }
}
