package mulot.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.Stream;
import mulot.classroom.Seance;
import mulot.store.ScoreBook;

/**
 * Measures what this program uses while a séance is done: the processor time of its process, the most memory it ever
 * held ({@code VmHWM}) and what it sent to the disk ({@code write_bytes}); the last two on Linux alone. Counting begins
 * when the meter is made and is written down with the séance, so that a power cut loses a minute at most.
 */
public final class ConsumptionMeter {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path DISK = Path.of("/proc/self/io");
    private static final int KIB = 1024;

    private final Seance seance;
    private Duration processor = processorNow();
    private OptionalLong written = writtenNow();

    /** Begins to count for a séance. */
    public ConsumptionMeter(Seance seance) {
        this.seance = seance;
    }

    /** Writes down what was used since the last time. For the storage thread. */
    public void note(ScoreBook book) {
        var processorNow = processorNow();
        var writtenNow = writtenNow();
        var since = writtenNow.isPresent() && written.isPresent()
                ? OptionalLong.of(writtenNow.getAsLong() - written.getAsLong())
                : OptionalLong.empty();
        Consumption.add(book, seance, new Consumption(processorNow.minus(processor), memoryNow(), since));
        processor = processorNow;
        written = writtenNow;
    }

    private static Duration processorNow() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static OptionalLong memoryNow() {
        var kib = value(STATUS, "VmHWM:");
        return kib.isPresent() ? OptionalLong.of(kib.getAsLong() * KIB) : kib;
    }

    private static OptionalLong writtenNow() {
        return value(DISK, "write_bytes:");
    }

    private static OptionalLong value(Path file, String name) {
        if (!Files.isReadable(file)) {
            return OptionalLong.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst();
        } catch (IOException hidden) {
            return OptionalLong.empty(); // some systems show the file and forbid to read it
        }
    }
}
