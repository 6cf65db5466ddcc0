package mulot.ui;

/**
 * How the theme dresses a window.
 *
 * @param text size of words, in percent of the usual
 * @param airy more air between letters and words
 * @param contrast black, white and yellow
 */
public record Looks(int text, boolean airy, boolean contrast) {
    /** As the program comes. */
    public static final Looks USUAL = new Looks(100, false, false);

    /** Whether words take more room than the screens are drawn for. */
    boolean isLarger() {
        return text > USUAL.text || airy;
    }
}
