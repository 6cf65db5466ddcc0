package mulot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import mulot.home.Home;
import mulot.i18n.Texts;
import mulot.level.Level;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.mechanic.Mechanics;
import mulot.play.Attempt;
import mulot.play.Replay;
import mulot.play.Verdict;
import mulot.store.RecordedAttempt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mulot replay}: a recorded attempt, move by move, and whether it leads to the recorded score. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "ATTEMPT", descriptionKey = "replay.attempt")
    private UUID id = new UUID(0, 0);

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** The document of {@code --json}. */
    record Document(String id, String level, List<String> moves, int stars, int score, boolean asRecorded) {}

    @Override
    public Integer call() {
        var scores = new OnScores(spec.commandLine().getErr(), options);
        return scores.run(() -> {
            var found = scores.attempt(id);
            if (found.isEmpty()) {
                return fail("replay.no-attempt", id);
            }
            return replay(found.get());
        });
    }

    private int replay(RecordedAttempt recorded) {
        var attempt = recorded.attempt();
        var level = LevelCatalog.read(Home.levels(), Mechanics.all(), Library.shipped())
                .level(attempt.level());
        if (level.isEmpty()) {
            return fail("replay.no-level", attempt.level());
        }
        var played = level.get().version(attempt.fingerprint());
        return played.isEmpty()
                ? fail("replay.changed", attempt.level())
                : show(verdict(played.get(), attempt), attempt);
    }

    private static <L, S, M> Optional<Verdict> verdict(Level<L, S, M> level, Attempt attempt) {
        try {
            return Optional.of(Replay.of(level.kind().rules(), level.body(), attempt.seed(), attempt.moves())
                    .verdict());
        } catch (IllegalArgumentException noMove) {
            return Optional.empty();
        }
    }

    private int show(Optional<Verdict> verdict, Attempt attempt) {
        var score = verdict.map(end -> end instanceof Verdict.Won won ? won.score() : 0)
                .orElse(-1);
        var stars = verdict.map(Verdict::stars).orElse(0);
        var same = score == attempt.score() && stars == attempt.stars();
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(
                    Json.of(new Document(id.toString(), attempt.level().value(), attempt.moves(), stars, score, same)));
        } else {
            var lines = new ArrayList<>(attempt.moves());
            lines.add(say(same ? "replay.same" : "replay.different", attempt.stars(), attempt.score()));
            lines.forEach(out::println);
        }
        return same ? Exit.FINE : Exit.FAILED;
    }

    private int fail(String key, Object argument) {
        spec.commandLine().getErr().println(say(key, argument));
        return Exit.FAILED;
    }

    private String say(String key, Object... arguments) {
        return Texts.in(options.language()).get("commands." + key, arguments);
    }
}
