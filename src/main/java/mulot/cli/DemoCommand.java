package mulot.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import mulot.play.Seed;
import mulot.shell.DemoOptions;
import mulot.shell.LaunchOptions;
import mulot.shell.MulotApp;
import mulot.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A whole session that plays itself, with or without a display, and leaves its pictures. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final double PACE = 3;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out = Path.of("demo");

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private long seed;

    @Override
    public Integer call() {
        var pictures = new AtomicInteger();
        var demo = new DemoOptions(out, new Seed(seed), pictures::set);
        MulotApp.open(new LaunchOptions(
                DataFolder.at(out.resolve("data")),
                LevelsFolder.path(),
                language.language(),
                "demo",
                Optional.empty(),
                false,
                true,
                false,
                PACE,
                Clock.system(ZoneId.systemDefault()),
                Optional.of(demo)));
        System.out.println(pictures.get());
        return pictures.get() > 0 ? Exit.FINE : Exit.FAILED;
    }
}
