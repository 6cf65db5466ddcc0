package mulot.classroom;

/** How the questions of a séance are answered. */
public enum Answering {
    /** Each pupil at the machine. */
    BY_PUPIL,
    /** Hands are counted on the projector. */
    BY_HANDS
}
