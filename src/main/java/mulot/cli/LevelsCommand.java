package mulot.cli;

import java.util.List;
import java.util.concurrent.Callable;
import mulot.home.Home;
import mulot.i18n.Language;
import mulot.level.Level;
import mulot.level.LevelCatalog;
import mulot.level.LevelKind;
import mulot.level.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mulot levels}: the levels there are. */
@Command(name = "levels", mixinStandardHelpOptions = true)
public final class LevelsCommand implements Callable<Integer> {
    private final List<? extends LevelKind<?, ?, ?>> kinds;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private final LanguageOption words = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public LevelsCommand(List<? extends LevelKind<?, ?, ?>> kinds) {
        this.kinds = kinds;
    }

    /** One level of {@code --json}. */
    record Entry(
            String id,
            String mechanic,
            int difficulty,
            List<String> ages,
            List<String> objectives,
            String title,
            String file) {
        static Entry of(Level<?, ?, ?> level, Language language) {
            var envelope = level.envelope();
            return new Entry(
                    level.id().value(),
                    envelope.mechanic(),
                    envelope.difficulty(),
                    CheckedLevel.ages(level),
                    envelope.objectives(),
                    envelope.title().in(language),
                    level.file().toString());
        }
    }

    /** The document of {@code --json}. */
    record Document(List<Entry> levels, List<Found> problems) {}

    @Override
    public Integer call() {
        var language = words.language();
        var catalog = LevelCatalog.read(Home.levels(), kinds, Library.shipped());
        var entries = catalog.levels().stream()
                .map(level -> Entry.of(level, language))
                .toList();
        if (json) {
            var problems = catalog.problems().stream()
                    .map(problem -> Found.of(problem, language))
                    .toList();
            spec.commandLine().getOut().println(Json.of(new Document(entries, problems)));
        } else {
            print(entries);
            catalog.problems().forEach(problem -> spec.commandLine().getErr().println(problem.line(language)));
        }
        return catalog.problems().isEmpty() ? Exit.FINE : Exit.BAD_DATA;
    }

    private void print(List<Entry> entries) {
        var columns = new Columns();
        columns.add(words.say("levels.head").split("\\|", -1));
        for (var entry : entries) {
            columns.add(
                    entry.id(),
                    String.valueOf(entry.difficulty()),
                    String.join(" ", entry.ages()),
                    String.join(" ", entry.objectives()),
                    entry.title());
        }
        columns.lines().forEach(spec.commandLine().getOut()::println);
    }
}
