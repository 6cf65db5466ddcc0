package mulot.mechanic;

/**
 * Something to be discovered, kept in the pupil's album.
 *
 * @param name unique over all games, for example {@code day-dream}; never changed, since albums hold it
 * @param picture below {@code assets/art/}, without its ending
 * @param text the key of its name
 */
public record Secret(String name, String picture, String text) {}
