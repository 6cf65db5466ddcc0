package mulot.play;

import java.util.regex.Pattern;

/**
 * The name of a level, the same on every machine: the mechanic's id, then the file's name, joined by hyphens.
 *
 * @param value for example {@code day-010-first-evening}: lower-case letters, digits and single hyphens
 */
public record LevelId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public LevelId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a level id: " + value);
        }
    }

    /** Whether a text could be an id. */
    public static boolean isWellFormed(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
