package mulot.play;

import java.util.List;
import java.util.Optional;

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
    private Optional<GoodPlays<M>> goodPlays = Optional.empty();

    public Adviser(Rules<L, S, M> rules, Stars stars) {
        this.rules = rules;
        this.stars = stars;
        this.solver = new Solver<>(rules);
    }

    /**
     * Learns a play from its start, so that later answers come at once.
     *
     * @throws SearchTooLarge for a level that is too large for hints
     */
    public void prepare(S start) {
        var best = solver.best(start);
        if (best.isPresent() && rules instanceof PlanRules<L, S, M>) {
            var enough = Math.min(stars.three(), best.get().score());
            goodPlays = Optional.of(GoodPlays.from(rules, solver, start, enough));
        }
    }

    /** The advice for an undecided state of the play that was prepared. */
    public Advice<M> advise(S state) {
        return rules instanceof PlanRules<L, S, M> plans ? towardsNearest(plans, state) : onwards(state);
    }

    /** Towards the three-star plan that has most of what is planned already. */
    private Advice<M> towardsNearest(PlanRules<L, S, M> plans, S state) {
        var goal = goodPlays
                .map(good -> good.nearest(move -> plans.holds(state, move)))
                .orElse(List.of());
        var held = held(plans, state, goal);
        for (var takeBack : rules.takeBacks(state)) {
            if (held(plans, rules.play(state, takeBack), goal) == held) {
                return new Advice.TakeBack<>(takeBack);
            }
        }
        return goal.stream()
                .filter(move -> !plans.holds(state, move))
                .findFirst()
                .<Advice<M>>map(Advice.Next::new)
                .orElseGet(Advice.Undo::new);
    }

    private long held(PlanRules<L, S, M> plans, S state, List<M> goal) {
        return goal.stream().filter(move -> plans.holds(state, move)).count();
    }

    private Advice<M> onwards(S state) {
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
