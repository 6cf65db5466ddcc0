package mulot.consumption;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What the program has used, as the machine counts it.
 *
 * @param during how long the program was open meanwhile
 * @param processor computing time of all cores together
 * @param memory held at the end
 * @param written bytes sent to the disk; nothing where the machine does not count them
 */
public record Consumption(Duration during, Duration processor, Memory memory, Optional<Long> written) {
    private static final int PARTS = 5;
    private static final String UNKNOWN = "-";

    /** Since the program was started. */
    public static Consumption now() {
        return now(Memory.now());
    }

    /** The same, with a memory that was counted a moment ago: nothing is as dear to count. */
    public static Consumption now(Memory memory) {
        return new Consumption(
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()),
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO),
                memory,
                Counters.read("self/io", "write_bytes"));
    }

    /** What was used since; the memory is that of now. */
    public Consumption since(Consumption before) {
        return new Consumption(
                during.minus(before.during),
                processor.minus(before.processor),
                memory,
                written.flatMap(now -> before.written.map(then -> now - then)));
    }

    /** Both together, where the program was started again in between; the larger memory. */
    public Consumption plus(Consumption other) {
        return new Consumption(
                during.plus(other.during),
                processor.plus(other.processor),
                memory.larger(other.memory),
                written.flatMap(one -> other.written.map(two -> one + two)));
    }

    /** Seconds of computing in a second: 1 is one core that never rests. */
    public double share() {
        return during.isZero() ? 0 : (double) processor.toNanos() / during.toNanos();
    }

    /** As words for the settings. */
    public String kept() {
        return String.join(
                " ",
                String.valueOf(during.toMillis()),
                String.valueOf(processor.toMillis()),
                String.valueOf(memory.bytes()),
                memory.source().name(),
                written.map(String::valueOf).orElse(UNKNOWN));
    }

    /** What {@link #kept} gave; nothing where an earlier Mulot counted otherwise. */
    public static Optional<Consumption> of(String kept) {
        var parts = kept.split(" ", -1);
        return parts.length == PARTS
                ? Optional.of(new Consumption(
                        Duration.ofMillis(Long.parseLong(parts[0])),
                        Duration.ofMillis(Long.parseLong(parts[1])),
                        new Memory(Long.parseLong(parts[2]), Memory.Source.valueOf(parts[3])),
                        parts[4].equals(UNKNOWN) ? Optional.empty() : Optional.of(Long.parseLong(parts[4]))))
                : Optional.empty();
    }

    /** The name of a séance's consumption among the settings. */
    public static String setting(UUID seance) {
        return "consumption." + seance;
    }
}
