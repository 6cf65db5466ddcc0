package mulot.classroom;

import java.util.UUID;

/**
 * Somebody who plays in a class.
 *
 * @param id chance alone made it; it says nothing of the child
 * @param pseudonym unique in the class
 * @param called what stands under the picture at the door: a first name, a number, or nothing; it never leaves this
 *     machine
 */
public record Pupil(UUID id, Pseudonym pseudonym, String called) {
    /** In characters. */
    public static final int LONGEST_NAME = 30;

    /** A pupil who is known by animal and colour alone. */
    public Pupil(UUID id, Pseudonym pseudonym) {
        this(id, pseudonym, "");
    }
}
