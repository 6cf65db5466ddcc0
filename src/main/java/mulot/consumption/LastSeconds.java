package mulot.consumption;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was used in the last seconds, where somebody looks once a second. */
public final class LastSeconds {
    /** Enough to be calm: the system counts computing in hundredths of a second. Few enough to follow a switch. */
    private static final int SECONDS = 3;

    private final Deque<Consumption> seen = new ArrayDeque<>();

    /** What was used in the last seconds up to now; nothing at the first look. */
    public Optional<Consumption> upTo(Consumption now) {
        var before = Optional.ofNullable(seen.peekFirst());
        seen.addLast(now);
        if (seen.size() > SECONDS) {
            seen.removeFirst();
        }
        return before.map(now::since);
    }
}
