package mulot.store;

import java.time.LocalDate;
import java.util.UUID;
import mulot.classroom.Pupil;
import mulot.play.LevelId;

/**
 * What a list says of an attempt: everything but its moves, which take most of the time to read.
 *
 * @param id of the attempt, see {@link ScoreBook#attempt}
 * @param stars 0 to 3
 * @param seconds it took
 */
public record Try(UUID id, Pupil pupil, LocalDate day, LevelId level, int score, int stars, int hints, int seconds) {
    /** The same of an attempt that was read with its moves. */
    public static Try of(RecordedAttempt recorded) {
        var attempt = recorded.attempt();
        return new Try(
                recorded.id(),
                recorded.pupil(),
                recorded.day(),
                attempt.level(),
                attempt.score(),
                attempt.stars(),
                attempt.hints(),
                attempt.seconds());
    }
}
