package mulot.classroom;

import java.util.UUID;

/**
 * Somebody who plays in a class.
 *
 * @param id chance alone made it; it says nothing of the child
 * @param pseudonym unique in the class
 */
public record Pupil(UUID id, Pseudonym pseudonym) {}
