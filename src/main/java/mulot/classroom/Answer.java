package mulot.classroom;

import java.util.UUID;

/**
 * What a pupil chose at a question of a séance; the first choice counts and is never changed.
 *
 * @param pupil id
 * @param objective id, for example O1
 * @param question unique in its bank, for example {@code O1-a1}
 * @param choice number of the choice, from 0
 */
public record Answer(UUID pupil, Moment moment, String objective, String question, int choice, boolean right) {}
