package mulot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mulot.home.Home;
import mulot.level.Level;
import mulot.level.LevelCatalog;
import mulot.level.LevelFile;
import mulot.level.LevelKind;
import mulot.level.Library;
import mulot.level.Problem;
import mulot.play.LevelId;
import mulot.play.Replay;
import mulot.play.Seed;
import mulot.play.Stars;
import mulot.play.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mulot solve}: the best play of a level, and the stars and the recorded win that belong to it. */
@Command(name = "solve", mixinStandardHelpOptions = true)
public final class SolveCommand implements Callable<Integer> {
    private final List<? extends LevelKind<?, ?, ?>> kinds;

    @Parameters(paramLabel = "LEVEL", descriptionKey = "solve.level")
    private String name = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private final LanguageOption words = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public SolveCommand(List<? extends LevelKind<?, ?, ?>> kinds) {
        this.kinds = kinds;
    }

    /** The fragment of a level file that records a play. */
    record Win(long seed, List<String> moves, int score) {}

    /** The document of {@code --json}. */
    record Document(
            String id, int best, Stars stars, int states, double random, int greedy, long milliseconds, Win win) {}

    @Override
    public Integer call() {
        var reading = read();
        reading.problems().forEach(this::tell);
        if (reading.level().isEmpty()) {
            return Exit.BAD_DATA;
        }
        var level = reading.level().get();
        var checked = CheckedLevel.of(level);
        if (checked.proof().bestPlay().isEmpty()) {
            checked.proof().problems().forEach(this::tell);
            return Exit.BAD_DATA;
        }
        var document = document(level, checked);
        spec.commandLine().getOut().println(json ? Json.of(document) : text(document));
        return Exit.FINE;
    }

    private void tell(Problem problem) {
        spec.commandLine().getErr().println(problem.line(words.language()));
    }

    private LevelFile.Reading read() {
        var library = Library.shipped();
        if (Files.isRegularFile(Path.of(name))) {
            return LevelFile.read(Path.of(name), kinds, library);
        }
        var catalog = LevelCatalog.read(Home.levels(), kinds, library);
        var level = LevelId.isWellFormed(name) ? catalog.level(new LevelId(name)) : Optional.<Level<?, ?, ?>>empty();
        if (level.isPresent()) {
            return new LevelFile.Reading(level, List.of());
        }
        var broken = catalog.problems().stream()
                .filter(problem -> name.endsWith(stem(problem.file())))
                .toList();
        if (broken.isEmpty()) {
            throw new ParameterException(spec.commandLine(), words.say("no-such-level", name));
        }
        return new LevelFile.Reading(Optional.empty(), broken);
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replace(".json", "");
    }

    private static Document document(Level<?, ?, ?> level, CheckedLevel checked) {
        var proof = checked.proof();
        var seed = level.envelope().win().map(win -> win.seed().value()).orElse(0L);
        return new Document(
                level.id().value(),
                proof.best(),
                proof.proposed(),
                proof.visited(),
                proof.randomWinRate(),
                proof.greedyStars(),
                checked.milliseconds(),
                new Win(seed, proof.bestPlay(), score(level, seed, proof.bestPlay())));
    }

    /** What a winning play scores; where facts are hidden, luck may give more than is sure. */
    private static <L, S, M> int score(Level<L, S, M> level, long seed, List<String> moves) {
        var replay = Replay.of(level.kind().rules(), level.body(), new Seed(seed), moves);
        return replay.verdict() instanceof Verdict.Won won ? won.score() : 0;
    }

    private String text(Document solved) {
        var columns = new Columns();
        columns.add(words.say("solve.best"), String.valueOf(solved.best()));
        columns.add(words.say("solve.stars"), CheckedLevel.stars(solved.stars()));
        columns.add(words.say("solve.states"), String.valueOf(solved.states()));
        columns.add(
                words.say("solve.random"),
                CheckedLevel.percent(solved.random(), words.language().locale()));
        columns.add(words.say("solve.greedy"), String.valueOf(solved.greedy()));
        columns.add(words.say("solve.time"), String.valueOf(solved.milliseconds()));
        return String.join("\n", columns.lines()) + "\n\n" + fragment(solved);
    }

    /** Ready to paste into the level's file. */
    private static String fragment(Document solved) {
        var stars = solved.stars();
        var moves = solved.win().moves().stream()
                .map(move -> '"' + move + '"')
                .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
        return """
              "stars": {"one": %d, "two": %d, "three": %d},
              "win": {
                "seed": %d,
                "moves": %s,
                "score": %d
              },""".formatted(
                        stars.one(),
                        stars.two(),
                        stars.three(),
                        solved.win().seed(),
                        moves,
                        solved.win().score())
                .indent(2)
                .stripTrailing();
    }
}
