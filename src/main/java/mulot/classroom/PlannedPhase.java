package mulot.classroom;

/**
 * A phase of a plan.
 *
 * @param minutes 1 to {@link #MOST_MINUTES}
 */
public record PlannedPhase(Phase phase, int minutes) {
    /** Longer is not a phase. */
    public static final int MOST_MINUTES = 60;

    public PlannedPhase {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("a phase of " + minutes + " minutes");
        }
    }
}
