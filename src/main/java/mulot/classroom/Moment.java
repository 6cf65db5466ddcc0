package mulot.classroom;

import java.util.Locale;

/** When the questions are asked. */
public enum Moment {
    BEFORE,
    AFTER;

    /** Lower case, for files and databases; never changes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one of this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Moment ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
