package mulot.shell;

/** A screen that asks before it is left. */
interface Guarded {
    /** Whether nothing would be lost. */
    boolean mayLeave();

    /** Lets go of what is held; false when nothing was. */
    boolean release();

    /** The screen was left for good. */
    void left();
}
