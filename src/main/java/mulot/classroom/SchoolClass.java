package mulot.classroom;

import java.util.UUID;

/**
 * A class of the school.
 *
 * @param label as the teachers call it, unique on this machine, 1 to {@link #LONGEST_LABEL} characters
 * @param grade for example CE1, or empty
 */
public record SchoolClass(UUID id, String label, String grade, Calling calling) {
    /** In characters. */
    public static final int LONGEST_LABEL = 40;

    /** In characters. */
    public static final int LONGEST_GRADE = 20;

    /** More pupils than this are not in one class. */
    public static final int MOST_PUPILS = 40;

    /** The class that the demo plays in; pupils never see it. */
    public static final String DEMO = "demo";
}
