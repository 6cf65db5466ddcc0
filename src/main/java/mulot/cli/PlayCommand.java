package mulot.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import mulot.i18n.Texts;
import mulot.play.Seed;
import mulot.shell.DemoOptions;
import mulot.shell.LaunchOptions;
import mulot.shell.MulotApp;
import mulot.store.InstanceLock;
import mulot.store.StoreException;
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

    @Option(names = "--mute", descriptionKey = "play.mute")
    private boolean mute;

    @Override
    public Integer call() {
        if (!Display.isThere()) {
            tell("play.no-display", DemoCommand.FOLDER);
            return new DemoCommand.Playing(spec.commandLine(), options)
                    .run(new DemoOptions(Path.of(DemoCommand.FOLDER), new Seed(0), Integer.MAX_VALUE));
        }
        var scores = new OnScores(spec.commandLine(), options);
        return scores.run(this::playAlone);
    }

    private int playAlone() throws StoreException {
        var lock = options.dataFolder().lock();
        if (lock.isEmpty()) {
            tell("play.already-running", options.dataFolder().path());
            return Exit.ALREADY_RUNNING;
        }
        try (InstanceLock _ = lock.get()) {
            MulotApp.open(launch());
            return Exit.FINE;
        }
    }

    private LaunchOptions launch() {
        return new LaunchOptions(
                options.dataFolder(),
                LevelsFolder.path(),
                options.language(),
                className,
                level,
                fullscreen && !window,
                mute,
                false,
                1,
                options.clock(),
                Optional.empty());
    }

    private void tell(String key, Object... arguments) {
        spec.commandLine().getErr().println(Texts.in(options.language()).get("commands." + key, arguments));
    }
}
