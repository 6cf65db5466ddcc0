package mulot.shell;

import java.nio.file.Path;
import java.time.Duration;
import mulot.play.Seed;

/**
 * What a demo is to do.
 *
 * @param out folder of its pictures
 * @param seed of who plays and how clumsily
 * @param levels how many levels of each place it plays at most
 * @param adults whether it goes through the teacher's pages and a séance too
 * @param rest how long each screen stands for people who watch, who need no pictures; nothing or less for pictures
 * @param report is told how it goes
 */
public record DemoOptions(Path out, Seed seed, int levels, boolean adults, Duration rest, Report report) {

    /** With pictures, for nobody who watches. */
    public DemoOptions(Path out, Seed seed, int levels, boolean adults) {
        this(out, seed, levels, adults, Duration.ZERO);
    }

    public DemoOptions(Path out, Seed seed, int levels, boolean adults, Duration rest) {
        this(out, seed, levels, adults, rest, new Report() {
            @Override
            public void shown(String screen) {}

            @Override
            public void ended(int screens) {}
        });
    }

    /** The same, reporting elsewhere. */
    public DemoOptions reportingTo(Report listener) {
        return new DemoOptions(out, seed, levels, adults, rest, listener);
    }

    /** Whether people watch. */
    public boolean isWatched() {
        return rest.isPositive();
    }

    /** Told from the thread of the demo. */
    public interface Report {
        /** A screen stands there now. */
        void shown(String screen);

        /** It was played to its end. */
        void ended(int screens);
    }
}
