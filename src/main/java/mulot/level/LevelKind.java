package mulot.level;

import java.util.Optional;
import mulot.play.Rules;
import mulot.play.Stars;

/**
 * What a level file needs to know of its mechanic.
 *
 * @param <L> level
 * @param <S> state
 * @param <M> move
 */
public interface LevelKind<L, S, M> {

    /** As in the field {@code mechanic}, and the name of the folder. */
    String id();

    Rules<L, S, M> rules();

    /**
     * Reads the mechanic's own part of a level.
     *
     * @param body where it tells the problems it finds
     * @param stars the thresholds of the envelope
     * @return nothing when there was a problem
     */
    Optional<L> read(Fields body, Stars stars);

    /**
     * The same task, asking for a little less: for a pupil who failed three times in a row. Every win of the level wins
     * here too.
     */
    L easier(L body);
}
