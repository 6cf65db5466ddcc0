package mulot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import mulot.home.Home;
import mulot.play.Seed;
import mulot.shell.Demo;
import mulot.shell.DemoOptions;
import mulot.shell.LaunchOptions;
import mulot.shell.MulotApp;
import mulot.shell.WindowSize;
import mulot.store.CsvScores;
import mulot.store.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mulot demo}: a whole session that plays itself, with or without a display, and leaves its pictures. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    /** Where pictures go unless told otherwise. */
    static final String FOLDER = "demo";

    /** The class whose attempts are the demo's. */
    static final String CLASS = "demo";

    private static final double PACE = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
    private Path out = Path.of(FOLDER);

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "demo.seed")
    private long seed;

    @Option(names = "--levels", paramLabel = "N", descriptionKey = "demo.levels")
    private int levels = Demo.LEVELS_A_PLACE;

    @Option(names = "--pupils", descriptionKey = "demo.pupils")
    private boolean pupils;

    @Option(names = "--rest", paramLabel = "SECONDS", descriptionKey = "demo.rest")
    private int rest;

    @Override
    public Integer call() {
        return new Playing(spec.commandLine().getErr(), options)
                .run(new DemoOptions(out, new Seed(seed), levels, !pupils, Duration.ofSeconds(rest)));
    }

    /** Names each screen while people watch. */
    private static final class Progress implements DemoOptions.Report {
        private final AtomicInteger screens = new AtomicInteger();
        private final PrintWriter err;
        private final boolean tells;

        Progress(PrintWriter err, boolean tells) {
            this.err = err;
            this.tells = tells;
        }

        @Override
        public void shown(String screen) {
            if (tells) {
                err.println(screen);
                err.flush();
            }
        }

        @Override
        public void ended(int shown) {
            screens.set(shown);
        }
    }

    /** Plays and leaves the pictures and the scores. */
    record Playing(PrintWriter err, CommonOptions options) {

        int run(DemoOptions demo) {
            Display.doWithout();
            var alone = new AloneOnFolder(err, options);
            return alone.run(() -> {
                var screens = screens(demo);
                var attempts = new OnScores(err, options).attempts(CLASS);
                WholeFile.write(demo.out().resolve("scores.csv"), CsvScores.bytes(attempts, options.language()));
                alone.tell(screens > 0 ? end(demo) : "demo.failed", screens, demo.out());
                return screens > 0 ? Exit.FINE : Exit.FAILED;
            });
        }

        private static String end(DemoOptions demo) {
            return demo.isWatched() ? "demo.watched" : "demo.done";
        }

        private int screens(DemoOptions demo) {
            var progress = new Progress(err, demo.isWatched());
            MulotApp.open(new LaunchOptions(
                    options.dataFolder(),
                    Home.levels(),
                    options.language(),
                    CLASS,
                    Optional.empty(),
                    Display.isThere() ? WindowSize.MAXIMIZED : WindowSize.WINDOW,
                    true,
                    false,
                    demo.isWatched() ? 1 : PACE,
                    demo::seed,
                    options.clock(),
                    Optional.of(demo.reportingTo(progress))));
            return progress.screens.get();
        }
    }
}
