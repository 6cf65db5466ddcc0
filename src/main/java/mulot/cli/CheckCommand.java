package mulot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import mulot.level.LevelCatalog;
import mulot.level.LevelKind;
import mulot.level.Library;
import mulot.level.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mulot check}: everything that is wrong with levels, and the proofs that they are fair. */
@Command(name = "check", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    private final List<? extends LevelKind<?, ?, ?>> kinds;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "check.paths")
    private List<Path> paths = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private final LanguageOption words = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public CheckCommand(List<? extends LevelKind<?, ?, ?>> kinds) {
        this.kinds = kinds;
    }

    /** The document of {@code --json}: levels that could be read, and what is wrong with the other files. */
    record Document(List<CheckedLevel.Entry> levels, List<Found> problems) {}

    @Override
    public Integer call() {
        var files = files();
        if (files.isEmpty()) {
            spec.commandLine().getErr().println(words.say("check.nothing"));
            return Exit.FAILED;
        }
        var catalog = LevelCatalog.read(files, kinds, Library.shipped());
        var checked = catalog.levels().stream().map(CheckedLevel::of).toList();
        if (json) {
            spec.commandLine().getOut().println(Json.of(document(catalog, checked)));
        } else {
            print(catalog, checked);
        }
        var fine = catalog.problems().isEmpty()
                && checked.stream().allMatch(level -> level.proof().problems().isEmpty());
        return fine ? Exit.FINE : Exit.BAD_DATA;
    }

    private List<Path> files() {
        var roots = paths.isEmpty() ? List.of(LevelsFolder.path()) : paths;
        return roots.stream().flatMap(this::files).distinct().toList();
    }

    private Stream<Path> files(Path root) {
        if (!paths.isEmpty() && !Files.exists(root)) {
            throw new ParameterException(spec.commandLine(), words.say("no-such-file", root));
        }
        return LevelCatalog.filesIn(root).stream();
    }

    private Document document(LevelCatalog catalog, List<CheckedLevel> checked) {
        return new Document(
                checked.stream().map(level -> level.entry(words.language())).toList(),
                catalog.problems().stream()
                        .map(problem -> Found.of(problem, words.language()))
                        .toList());
    }

    private void print(LevelCatalog catalog, List<CheckedLevel> checked) {
        var columns = new Columns();
        columns.add(words.say("check.head").split("\\|", -1));
        checked.forEach(level -> level.addTo(columns, words));
        columns.lines().forEach(spec.commandLine().getOut()::println);
        Stream.concat(catalog.problems().stream(), checked.stream().flatMap(level -> level.proof().problems().stream()))
                .map((Problem problem) -> problem.line(words.language()))
                .forEach(spec.commandLine().getErr()::println);
    }
}
