package mulot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import mulot.home.Home;
import mulot.play.Seed;
import mulot.shell.Demo;
import mulot.shell.DemoOptions;
import mulot.shell.LaunchOptions;
import mulot.shell.MulotApp;
import mulot.shell.WindowSize;

/** How the window is opened. */
record Opening(PrintWriter err, CommonOptions options) {

    /** As when nothing was asked for. */
    int play() {
        return play("", Optional.empty(), WindowSize.MAXIMIZED, false);
    }

    /** Returns the exit code when the window was closed; without a display the demo is run. */
    int play(String className, Optional<String> level, WindowSize size, boolean mute) {
        var alone = new AloneOnFolder(err, options);
        if (!Display.isThere()) {
            alone.tell("play.no-display", DemoCommand.FOLDER);
            return new DemoCommand.Playing(err, options)
                    .run(new DemoOptions(Path.of(DemoCommand.FOLDER), new Seed(0), Demo.LEVELS_A_PLACE, true));
        }
        var chance = new SecureRandom();
        var data = options.dataFolder();
        data.closed().ifPresent(stick -> alone.tell("play.stick-closed", stick, data.path()));
        return alone.run(() -> {
            MulotApp.open(new LaunchOptions(
                    data,
                    Home.levels(),
                    options.language(),
                    className,
                    level,
                    size,
                    mute,
                    false,
                    1,
                    () -> new Seed(chance.nextLong()),
                    options.clock(),
                    Optional.empty()));
            return Exit.FINE;
        });
    }
}
