package mulot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import mulot.home.Home;
import mulot.level.LevelCatalog;
import mulot.level.LevelKind;
import mulot.level.Library;
import mulot.level.Problem;
import mulot.level.QuestionBank;
import mulot.level.QuestionBanks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mulot check}: everything that is wrong with levels and question banks, and the proofs that levels are fair. */
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

    /**
     * The document of {@code --json}.
     *
     * @param levels those that could be read
     * @param banks the objectives of the sound question banks
     * @param problems what is wrong with the other files
     */
    record Document(List<CheckedLevel.Entry> levels, List<String> banks, List<Found> problems) {}

    /** What was read. */
    private record Reading(LevelCatalog catalog, List<CheckedLevel> levels, QuestionBanks banks, int bankFiles) {
        List<Problem> problems() {
            return Stream.of(catalog.problems(), banks.problems())
                    .flatMap(List::stream)
                    .toList();
        }

        boolean isFine() {
            return problems().isEmpty()
                    && levels.stream()
                            .allMatch(level -> level.proof().problems().isEmpty());
        }
    }

    @Override
    public Integer call() {
        var places = places();
        var files = distinct(places, LevelCatalog::filesIn).stream()
                .filter(file -> !QuestionBanks.isBank(file))
                .toList();
        var bankFiles = distinct(places, QuestionBanks::filesAt);
        if (files.isEmpty() && bankFiles.isEmpty()) {
            spec.commandLine().getErr().println(words.say("check.nothing"));
            return Exit.FAILED;
        }
        var library = Library.shipped();
        var catalog = LevelCatalog.read(files, kinds, library);
        var checked = catalog.levels().stream().map(CheckedLevel::of).toList();
        var reading = new Reading(catalog, checked, QuestionBanks.read(bankFiles, library), bankFiles.size());
        if (json) {
            spec.commandLine().getOut().println(Json.of(document(reading)));
        } else {
            print(reading);
        }
        return reading.isFine() ? Exit.FINE : Exit.BAD_DATA;
    }

    private List<Path> places() {
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), words.say("no-such-file", path));
            }
        }
        return paths.isEmpty() ? List.of(Home.levels()) : paths;
    }

    private static List<Path> distinct(List<Path> places, Function<Path, List<Path>> files) {
        return places.stream()
                .flatMap(place -> files.apply(place).stream())
                .distinct()
                .toList();
    }

    private Document document(Reading reading) {
        return new Document(
                reading.levels().stream()
                        .map(level -> level.entry(words.language()))
                        .toList(),
                reading.banks().all().stream().map(QuestionBank::objective).toList(),
                reading.problems().stream()
                        .map(problem -> Found.of(problem, words.language()))
                        .toList());
    }

    private void print(Reading reading) {
        var out = spec.commandLine().getOut();
        if (!reading.levels().isEmpty()) {
            var columns = new Columns();
            columns.add(words.say("check.head").split("\\|", -1));
            reading.levels().forEach(level -> level.addTo(columns, words));
            columns.lines().forEach(out::println);
        }
        if (reading.bankFiles() > 0) {
            out.println(words.say("check.banks", reading.banks().all().size(), reading.bankFiles()));
        }
        Stream.concat(
                        reading.problems().stream(),
                        reading.levels().stream().flatMap(level -> level.proof().problems().stream()))
                .map((Problem problem) -> problem.line(words.language()))
                .forEach(spec.commandLine().getErr()::println);
    }
}
