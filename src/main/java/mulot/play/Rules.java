package mulot.play;

import java.util.List;
import java.util.Optional;

/**
 * A game as pure functions of data. Everything else (undo, hints, timer, recording, replay, solving) is written
 * once over this contract.
 *
 * @param <L> a level, immutable
 * @param <S> a state: what a player expects undo to restore, and nothing else; immutable, with value equality
 * @param <M> a move, immutable
 */
public interface Rules<L, S, M> {

    /** Rises when the same moves may lead to another result; recorded with each attempt. */
    int version();

    /** The state before the first move. */
    S start(L level, Seed seed);

    /** The state after a move; the same state when the move is not allowed. Never fails. */
    S play(S state, M move);

    /** What the rules say of a state. */
    Verdict judge(S state);

    /**
     * The moves from which a best play can be made: enough to reach every result, without the many orders that
     * lead to the same one. Each leads forward, so that following them always ends. Empty once decided.
     */
    List<M> moves(S state);

    /** Moves that take something back, tried by hints when no good end can be reached any more. */
    default List<M> takeBacks(S state) {
        return List.of();
    }

    /**
     * Every state that looks to the player as this one does, itself among them: several where facts are hidden. All
     * have the same {@link #moves}, {@link #essence}, {@link #promise} and, once decided, verdict.
     */
    default List<S> lookAlikes(S state) {
        return List.of(state);
    }

    /** Whether an allowed move shows the player a hidden fact: what is known cannot be undone. */
    default boolean reveals(S state, M move) {
        return false;
    }

    /** The move that the passing of one second makes, in games with a clock. */
    default Optional<M> tick() {
        return Optional.empty();
    }

    /**
     * What decides how the play can go on: two states with equal essences can reach the same scores by the same
     * {@link #moves}. The solver remembers results by it.
     */
    default Object essence(S state) {
        return state;
    }

    /** How good a state looks to someone who sees only the next step; larger is better. */
    int promise(S state);

    /** The least score with which the level can be won. */
    int weakestWin(L level);

    /** What no three-star play of this level may contradict. */
    List<Lesson<S>> lessons(L level);

    /** A move as a short text without line breaks, for files. */
    String write(M move);

    /** The move that {@link #write} gave, or nothing for any other text. */
    Optional<M> read(String text);
}
