package mulot.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What the program has used, as the machine counts it.
 *
 * @param processor time of all cores together
 * @param memory bytes of the heap and of the virtual machine's own areas in use now
 * @param written bytes sent to the disk; nothing where the machine does not count them
 */
public record Consumption(Duration processor, long memory, Optional<Long> written) {
    private static final Path COUNTERS = Path.of("/proc/self/io");
    private static final String WRITTEN = "write_bytes: ";

    /** Since the program was started. */
    public static Consumption now() {
        var processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        var memory = ManagementFactory.getMemoryMXBean();
        var used = memory.getHeapMemoryUsage().getUsed()
                + memory.getNonHeapMemoryUsage().getUsed();
        return new Consumption(processor, used, bytesWritten());
    }

    private static Optional<Long> bytesWritten() {
        try (var lines = Files.lines(COUNTERS)) {
            return lines.filter(line -> line.startsWith(WRITTEN))
                    .map(line -> Long.parseLong(line.substring(WRITTEN.length())))
                    .findFirst();
        } catch (IOException notOnThisSystem) {
            return Optional.empty();
        }
    }

    /** What was used since; the memory is that of now. */
    public Consumption since(Consumption before) {
        return new Consumption(
                processor.minus(before.processor),
                memory,
                written.flatMap(now -> before.written.map(then -> now - then)));
    }

    /** Both together, where the program was started again in between; the larger memory. */
    public Consumption plus(Consumption other) {
        return new Consumption(
                processor.plus(other.processor),
                Math.max(memory, other.memory),
                written.flatMap(one -> other.written.map(two -> one + two)));
    }

    /** As a word for the settings. */
    public String kept() {
        return processor.toMillis() + " " + memory + " "
                + written.map(String::valueOf).orElse("-");
    }

    /** What {@link #kept} gave. */
    public static Consumption of(String kept) {
        var parts = kept.split(" ", -1);
        return new Consumption(
                Duration.ofMillis(Long.parseLong(parts[0])),
                Long.parseLong(parts[1]),
                parts[2].equals("-") ? Optional.empty() : Optional.of(Long.parseLong(parts[2])));
    }

    /** The name of a séance's consumption among the settings. */
    public static String setting(UUID seance) {
        return "consumption." + seance;
    }
}
