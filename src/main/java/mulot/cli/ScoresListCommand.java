package mulot.cli;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.concurrent.Callable;
import mulot.store.RecordedAttempt;
import mulot.store.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mulot scores list}: attempts as columns for people, or as one JSON document. */
@Command(name = "list")
final class ScoresListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--class", descriptionKey = "class", paramLabel = "NAME")
    private String className = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        var scores = new OnScores(spec.commandLine().getErr(), options);
        return scores.run(() -> {
            var attempts = scores.attempts(className);
            spec.commandLine().getOut().println(json ? document(attempts) : table(attempts));
            if (attempts.isEmpty()) {
                scores.tell("none");
            }
            return Exit.FINE;
        });
    }

    private String table(List<RecordedAttempt> attempts) {
        var columns = new Columns();
        columns.add(ScoreTable.headers(options.language()).toArray(String[]::new));
        for (var attempt : attempts) {
            columns.add(ScoreTable.row(attempt, options.language()).stream()
                    .map(Object::toString)
                    .toArray(String[]::new));
        }
        return String.join(System.lineSeparator(), columns.lines());
    }

    private record Document(@SerializedName("class") String className, List<Line> attempts) {}

    private record Who(String id, String animal, String colour, String name) {}

    private record Line(String day, Who pupil, String level, int stars, int score, int hints, int seconds, String id) {}

    private String document(List<RecordedAttempt> attempts) {
        return Json.of(new Document(className, attempts.stream().map(this::line).toList()));
    }

    private Line line(RecordedAttempt recorded) {
        var pseudonym = recorded.pupil().pseudonym();
        var attempt = recorded.attempt();
        return new Line(
                recorded.day().toString(),
                new Who(
                        recorded.pupil().id().toString(),
                        pseudonym.animal().id(),
                        pseudonym.colour().id(),
                        pseudonym.name(options.language())),
                attempt.level().value(),
                attempt.stars(),
                attempt.score(),
                attempt.hints(),
                attempt.seconds(),
                recorded.id().toString());
    }
}
