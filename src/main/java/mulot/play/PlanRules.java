package mulot.play;

/**
 * A game in which a plan is laid down in any order and can be changed at will until it is tried out.
 *
 * @param <L> level
 * @param <S> state
 * @param <M> move
 */
public interface PlanRules<L, S, M> extends Rules<L, S, M> {

    /** Whether a plan already has what one of {@link #moves} would add. */
    boolean holds(S plan, M move);
}
