package mulot.play;

/** What the rules say of a state. */
public sealed interface Verdict {

    /** Nothing is decided yet. */
    record Ongoing() implements Verdict {}

    /**
     * The win condition holds.
     *
     * @param score in the mechanic's own points
     * @param stars 1 to 3
     */
    record Won(int score, int stars) implements Verdict {}

    /**
     * The try is over without a win.
     *
     * @param reason the text key that says why, in words a pupil can act on
     */
    record Lost(String reason) implements Verdict {}

    /** The stars of this verdict: 0 unless won. */
    default int stars() {
        return this instanceof Won won ? won.stars() : 0;
    }

    /** Whether the play is over. */
    default boolean isDecided() {
        return !(this instanceof Ongoing);
    }
}
