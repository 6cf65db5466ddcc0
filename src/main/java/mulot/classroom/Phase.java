package mulot.classroom;

import java.util.Locale;

/** The seven parts of a séance, in their order. */
public enum Phase {
    /** «Avant»: questions. */
    BEFORE,
    /** A level shown on the projector. */
    DEMO,
    /** In pairs, with a bell that passes the mouse. */
    PLAY,
    /** «En parler»: two decisions side by side, a vote. */
    DEBRIEF,
    /** «Après»: the other form of the same questions. */
    AFTER,
    /** «Promesse»: «Si …, alors je …». */
    PLEDGE,
    /** «Pause écran». */
    BREAK;

    /** Lower case, for files and words; never changes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
