package mulot.mechanic.day;

import java.util.Locale;

/** What a day changes; each goes from 0 to 10. */
public enum Gauge {
    ENERGY,
    MOOD,
    EYES,
    LINKS;

    static final int MAX = 10;

    /** The name in level files and text keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
