package mulot.shell;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import mulot.play.Seed;

/**
 * What a demo is to do.
 *
 * @param out folder of its pictures
 * @param seed of who plays and how clumsily
 * @param report is told how many pictures were taken
 */
public record DemoOptions(Path out, Seed seed, IntConsumer report) {}
