package mulot.classroom;

import java.time.Duration;

/**
 * Where a séance stands; no clock time, so that it can go on at any other time.
 *
 * @param phase number of the phase in the plan, from 0
 * @param elapsed in that phase
 * @param extra minutes added to it by the facilitator, 0 or more
 */
public record SeancePlace(int phase, Duration elapsed, int extra) {
    /** The very beginning. */
    public static final SeancePlace START = at(0);

    /** The beginning of a phase. */
    public static SeancePlace at(int phase) {
        return new SeancePlace(phase, Duration.ZERO, 0);
    }
}
