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
 * @param report is told how many pictures were taken, when it played to its end
 */
public record DemoOptions(Path out, Seed seed, int levels, IntConsumer report) {

    public DemoOptions(Path out, Seed seed, int levels) {
        this(out, seed, levels, pictures -> {});
    }

    /** The same, reporting elsewhere. */
    public DemoOptions reportingTo(IntConsumer listener) {
        return new DemoOptions(out, seed, levels, listener);
    }
}
