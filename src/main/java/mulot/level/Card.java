package mulot.level;

import mulot.i18n.LocalText;

/**
 * A picture with a few words that pupils choose.
 *
 * @param icon an object of the icon set
 * @param text at most {@link #LONGEST} characters in every language
 */
public record Card(String icon, LocalText text) {
    /** In characters. */
    static final int LONGEST = 34;

    /** A gesture of a pledge, in characters: four share the projector. */
    static final int LONGEST_GESTURE = 30;

    /** On a card of a vote, in characters. */
    static final int LONGEST_TO_VOTE = 24;
}
