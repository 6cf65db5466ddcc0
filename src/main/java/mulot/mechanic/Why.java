package mulot.mechanic;

/**
 * The decision that mattered in a finished play, for the result screen.
 *
 * @param cause what was decided
 * @param effect what came of it
 * @param sentence why, in words a pupil can act on
 */
public record Why(Picture cause, Picture effect, String sentence) {

    /**
     * A small picture card.
     *
     * @param icon an object of the icon set
     * @param heading above it, for example a time; may be empty
     * @param caption under it
     */
    public record Picture(String icon, String heading, String caption) {}
}
