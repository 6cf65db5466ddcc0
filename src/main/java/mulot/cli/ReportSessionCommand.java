package mulot.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import mulot.i18n.Texts;
import mulot.report.ClassRecord;
import mulot.report.TakeAway;
import mulot.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mulot report session}: the last séance of a class, without a name, as PDF. */
@Command(name = "session")
final class ReportSessionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--class", descriptionKey = "class", paramLabel = "NAME")
    private String className = "";

    @Option(names = "--out", descriptionKey = "report-out", paramLabel = "FILE")
    private Optional<String> out = Optional.empty();

    @Override
    public Integer call() {
        var scores = new OnScores(spec.commandLine(), options);
        return scores.run(() -> {
            var record = scores.record(className).filter(TakeAway.REPORT::isThere);
            if (record.isEmpty()) {
                tell("no-seance", className.isEmpty() ? say("teacher.no-class") : className);
                return Exit.FAILED;
            }
            tell("written", write(record.get(), scores));
            return Exit.FINE;
        });
    }

    private String write(ClassRecord record, OnScores scores) throws StoreException {
        var today = LocalDate.now(options.clock());
        var bytes = TakeAway.REPORT.bytes(record, scores.contents(), today, level -> "");
        var target = out.orElseGet(() -> TakeAway.REPORT.fileName(className, options.language(), today));
        return OnScores.write(target, bytes);
    }

    /** A sentence for the person, not for the pipe. */
    private void tell(String key, String argument) {
        spec.commandLine().getErr().println(say("report." + key, argument));
    }

    private String say(String key, Object... arguments) {
        return Texts.in(options.language()).get(key, arguments);
    }
}
