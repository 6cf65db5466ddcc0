package mulot.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import mulot.home.Home;
import mulot.play.Seed;
import mulot.shell.Demo;
import mulot.shell.DemoOptions;
import mulot.shell.LaunchOptions;
import mulot.shell.MulotApp;
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
        var alone = new AloneOnFolder(spec.commandLine(), options);
        if (!Display.isThere()) {
            alone.tell("play.no-display", DemoCommand.FOLDER);
            return new DemoCommand.Playing(spec.commandLine(), options)
                    .run(new DemoOptions(Path.of(DemoCommand.FOLDER), new Seed(0), Demo.LEVELS_A_PLACE));
        }
        return alone.run(() -> {
            MulotApp.open(launch());
            return Exit.FINE;
        });
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

    private LaunchOptions launch() {
        var chance = new SecureRandom();
        return new LaunchOptions(
                options.dataFolder(),
                Home.levels(),
                options.language(),
                className,
                level,
                size(),
                mute,
                false,
                1,
                () -> new Seed(chance.nextLong()),
                options.clock(),
                Optional.empty());
    }
}
