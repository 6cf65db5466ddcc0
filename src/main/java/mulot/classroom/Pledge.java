package mulot.classroom;

import java.util.UUID;

/**
 * «Si …, alors je …»: two picture cards that a pupil put together.
 *
 * @param pupil id
 * @param situation id of the card «Si …»
 * @param gesture id of the card «alors je …»
 */
public record Pledge(UUID pupil, String situation, String gesture) {}
