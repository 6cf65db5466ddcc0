package mulot.report;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import mulot.classroom.Seance;
import mulot.store.ScoreBook;

/**
 * What the program itself used for a séance, as measured by {@link ConsumptionMeter}.
 *
 * @param processor time on the processor, of this program alone
 * @param memory most bytes of memory held at once; empty where the system does not tell
 * @param written bytes that were sent to the disk; empty where the system does not tell
 */
public record Consumption(Duration processor, OptionalLong memory, OptionalLong written) {
    /** Nothing yet. */
    static final Consumption NONE = new Consumption(Duration.ZERO, OptionalLong.empty(), OptionalLong.empty());

    private static final String SETTING = "consumption.";
    private static final String UNKNOWN = "-";

    /** What was measured for a séance. For the storage thread. */
    static Optional<Consumption> of(ScoreBook book, Seance seance) {
        return book.setting(SETTING + seance.id()).map(Consumption::read);
    }

    /** Adds to what was measured for a séance. For the storage thread. */
    static void add(ScoreBook book, Seance seance, Consumption more) {
        var sum = of(book, seance).orElse(NONE).plus(more);
        book.setting(SETTING + seance.id(), sum.write());
    }

    private Consumption plus(Consumption more) {
        return new Consumption(
                processor.plus(more.processor),
                isNothing() ? more.memory : both(memory, more.memory, Math::max),
                isNothing() ? more.written : both(written, more.written, Long::sum));
    }

    private boolean isNothing() {
        return equals(NONE);
    }

    @FunctionalInterface
    private interface Join {
        long of(long one, long other);
    }

    /** A part that was not measured makes the whole unknown. */
    private static OptionalLong both(OptionalLong one, OptionalLong other, Join join) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(join.of(one.getAsLong(), other.getAsLong()))
                : OptionalLong.empty();
    }

    private String write() {
        return processor.toMillis() + " " + write(memory) + " " + write(written);
    }

    private static String write(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : UNKNOWN;
    }

    private static Consumption read(String text) {
        var parts = text.split(" ", -1);
        return new Consumption(Duration.ofMillis(Long.parseLong(parts[0])), number(parts[1]), number(parts[2]));
    }

    private static OptionalLong number(String text) {
        return text.equals(UNKNOWN) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }
}
