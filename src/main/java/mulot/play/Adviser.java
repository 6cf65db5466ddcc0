package mulot.play;

/**
 * Gives the next step from any state of a level, from what the solver knows.
 *
 * @param <L> level
 * @param <S> state
 * @param <M> move
 */
public final class Adviser<L, S, M> {
    private final Rules<L, S, M> rules;
    private final Stars stars;
    private final Solver<L, S, M> solver;

    public Adviser(Rules<L, S, M> rules, Stars stars) {
        this.rules = rules;
        this.stars = stars;
        this.solver = new Solver<>(rules);
    }

    /** Learns the level from its start, so that later answers come at once. */
    public void prepare(S start) {
        solver.best(start);
    }

    /** The advice for an undecided state. */
    public Advice<M> advise(S state) {
        var best = solver.best(state);
        if (best.isPresent() && stars.of(best.get().score()) == 3) {
            return new Advice.Next<>(best.get().moves().getFirst());
        }
        var bestScore = best.map(Solver.Line::score).orElse(Integer.MIN_VALUE);
        Advice<M> advice =
                best.isPresent() ? new Advice.Next<>(best.get().moves().getFirst()) : new Advice.Undo<>();
        for (var takeBack : rules.takeBacks(state)) {
            var score = solver.best(rules.play(state, takeBack)).map(Solver.Line::score);
            if (score.isPresent() && score.get() > bestScore) {
                bestScore = score.get();
                advice = new Advice.TakeBack<>(takeBack);
            }
        }
        return advice;
    }
}
