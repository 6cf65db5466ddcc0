package mulot.play;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The only source of chance of a play; recorded with it, so that the play can be repeated.
 *
 * @param value any number
 */
public record Seed(long value) {
    /** A generator that gives the same numbers for the same seed, on every machine and version. */
    public RandomGenerator random() {
        return new SplittableRandom(value);
    }
}
