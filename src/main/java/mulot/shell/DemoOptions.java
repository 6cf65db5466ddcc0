package mulot.shell;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import mulot.play.Seed;

/**
 * What a demo is to do.
 *
 * @param out folder of its pictures
 * @param seed of who plays and how clumsily
 * @param levels how many levels of each place it plays at most
 * @param adults whether it goes through the teacher's pages and a séance too
 * @param report is told how many pictures were taken, when it played to its end
 */
public record DemoOptions(Path out, Seed seed, int levels, boolean adults, IntConsumer report) {

    public DemoOptions(Path out, Seed seed, int levels, boolean adults) {
        this(out, seed, levels, adults, pictures -> {});
    }

    /** The same, reporting elsewhere. */
    public DemoOptions reportingTo(IntConsumer listener) {
        return new DemoOptions(out, seed, levels, adults, listener);
    }
}
