package mulot.store;

import java.time.LocalDate;
import mulot.classroom.Pupil;
import mulot.play.LevelId;

/**
 * The tries of one pupil at one level, counted.
 *
 * @param best stars of the best try, 0 to 3
 * @param stars of all tries, summed
 */
public record Tally(Pupil pupil, LevelId level, int tries, int best, int stars, int hints, LocalDate lastDay) {}
