package mulot.store;

import java.time.LocalDate;
import java.util.UUID;
import mulot.classroom.Pupil;
import mulot.play.Attempt;

/**
 * An attempt as it stands on disk.
 *
 * @param id the same on every machine it is ever copied to
 * @param day the day it was played; the time of day is not kept
 */
public record RecordedAttempt(UUID id, Pupil pupil, LocalDate day, Attempt attempt) {}
