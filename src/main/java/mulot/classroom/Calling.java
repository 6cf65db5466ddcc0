package mulot.classroom;

import java.util.Locale;

/** What the pupils of a class find at the door. */
public enum Calling {
    /** A list of first names, each with a picture. */
    FIRST_NAMES,
    /** A list of numbers, each with a picture. */
    NUMBERS,
    /** No list: whoever sits down chooses an animal. */
    ANIMALS;

    /** Lower case, for files and databases; never changes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The one of this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Calling ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
