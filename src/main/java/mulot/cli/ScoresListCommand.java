package mulot.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
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
        var scores = new OnScores(spec.commandLine(), options);
        return scores.run(() -> {
            var attempts = scores.attempts(className);
            spec.commandLine().getOut().println(json ? document(attempts) : table(attempts));
            if (attempts.isEmpty()) {
                scores.tell("none");
            }
            return ExitCode.FINE;
        });
    }

    private String table(List<RecordedAttempt> attempts) {
        var rows = attempts.stream()
                .map(attempt -> ScoreTable.row(attempt, options.language()))
                .toList();
        return TextTable.of(ScoreTable.headers(options.language()), rows);
    }

    private String document(List<RecordedAttempt> attempts) {
        var list = new JsonArray();
        attempts.forEach(attempt -> list.add(object(attempt)));
        var document = new JsonObject();
        document.addProperty("class", className);
        document.add("attempts", list);
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(document);
    }

    private JsonObject object(RecordedAttempt recorded) {
        var pseudonym = recorded.pupil().pseudonym();
        var pupil = new JsonObject();
        pupil.addProperty("id", recorded.pupil().id().toString());
        pupil.addProperty("animal", pseudonym.animal().id());
        pupil.addProperty("colour", pseudonym.colour().id());
        pupil.addProperty("name", pseudonym.name(options.language()));
        var attempt = recorded.attempt();
        var object = new JsonObject();
        object.addProperty("day", recorded.day().toString());
        object.add("pupil", pupil);
        object.addProperty("level", attempt.level().value());
        object.addProperty("stars", attempt.stars());
        object.addProperty("score", attempt.score());
        object.addProperty("hints", attempt.hints());
        object.addProperty("seconds", attempt.seconds());
        object.addProperty("id", recorded.id().toString());
        return object;
    }
}
