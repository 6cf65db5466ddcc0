package mulot.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import mulot.shell.WindowSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mulot play}: the window for pupils and teachers. Without a display it says so and runs the demo. */
@Command(name = "play", versionProvider = Version.class)
final class PlayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--version", descriptionKey = "version", versionHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli answers by itself
    private boolean version;

    @Option(names = "--level", paramLabel = "ID", descriptionKey = "play.level")
    private Optional<String> level = Optional.empty();

    @Option(names = "--class", paramLabel = "NAME", descriptionKey = "play.class")
    private String className = "";

    @Option(names = "--fullscreen", descriptionKey = "play.fullscreen")
    private boolean fullscreen;

    @Option(names = "--window", descriptionKey = "play.window")
    private boolean window;

    @Option(names = "--kiosk", descriptionKey = "play.kiosk")
    private boolean kiosk;

    @Option(names = "--mute", descriptionKey = "play.mute")
    private boolean mute;

    @Override
    public Integer call() {
        return new Opening(spec.commandLine().getErr(), options).play(className, level, size(), mute);
    }

    private WindowSize size() {
        if (kiosk) {
            return WindowSize.KIOSK;
        }
        if (window) {
            return WindowSize.WINDOW;
        }
        return fullscreen ? WindowSize.FULLSCREEN : WindowSize.MAXIMIZED;
    }
}
