package mulot.classroom;

import java.util.OptionalDouble;

/**
 * What a class knew before and after, of one objective.
 *
 * @param asked answers given before
 * @param right of them
 * @param askedAfter answers given after
 * @param rightAfter of them
 * @param pupils how many answered both times; with counted hands the smaller of the two counts
 */
public record Measure(String objective, int asked, int right, int askedAfter, int rightAfter, int pupils) {
    /** With fewer pupils a share says nothing. */
    public static final int FEWEST_PUPILS = 5;

    /**
     * Hake's normalised gain, (after − before) ÷ (1 − before) of the shares of right answers: 1 when everything that
     * was not known is known, 0 when nothing changed. Nothing under {@link #FEWEST_PUPILS} pupils, or where everything
     * was known before.
     */
    public OptionalDouble gain() {
        if (pupils < FEWEST_PUPILS || asked == 0 || askedAfter == 0 || right == asked) {
            return OptionalDouble.empty();
        }
        var before = (double) right / asked;
        var after = (double) rightAfter / askedAfter;
        return OptionalDouble.of((after - before) / (1 - before));
    }

    /** Both together, of one objective. */
    public Measure plus(Measure other) {
        return new Measure(
                objective,
                asked + other.asked,
                right + other.right,
                askedAfter + other.askedAfter,
                rightAfter + other.rightAfter,
                pupils + other.pupils);
    }

    /** Whether anything was answered. */
    public boolean isEmpty() {
        return asked == 0 && askedAfter == 0;
    }
}
