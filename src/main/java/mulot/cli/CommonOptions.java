package mulot.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import mulot.i18n.Language;
import mulot.store.DataFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command. */
public final class CommonOptions {
    @Mixin
    private LanguageOption words = new LanguageOption();

    @Option(names = "--data-dir", descriptionKey = "data-dir", paramLabel = "DIR")
    private Optional<Path> dataDirectory = Optional.empty();

    @Option(names = "--help", descriptionKey = "help", usageHelp = true)
    private boolean help;

    /** The one that was asked for, or the machine's. */
    public Language language() {
        return words.language();
    }

    /** The one that was asked for, or the machine's. */
    public DataFolder dataFolder() {
        return dataDirectory
                .map(DataFolder::at)
                .orElseGet(() -> DataFolder.usual(System.getenv(), System.getProperties()));
    }

    /** The machine's, with its wall's time. */
    public Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /** Whether the command was asked to explain itself instead. */
    public boolean help() {
        return help;
    }
}
