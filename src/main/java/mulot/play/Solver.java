package mulot.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/**
 * Finds the best play from any state by searching every one, remembering results by {@link Rules#essence}. Where facts
 * are hidden it finds what a player can guarantee who knows only what the screen shows: it never peeks. What it learned
 * serves later questions about the same level. Interrupting its thread ends the search with a {@link
 * CancellationException}. Not thread-safe.
 *
 * @param <L> level
 * @param <S> state
 * @param <M> move
 */
public final class Solver<L, S, M> {
    /** Enough for every shipped level, small enough for 64 MB. */
    public static final int DEFAULT_LIMIT = 400_000;

    private static final int NO_WIN = Integer.MIN_VALUE;

    private final Rules<L, S, M> rules;
    private final int limit;
    private final Predicate<S> counts;
    private final boolean peeks;
    private final Map<Object, Integer> known = new HashMap<>();

    private Solver(Rules<L, S, M> rules, int limit, Predicate<S> counts, boolean peeks) {
        this.rules = rules;
        this.limit = limit;
        this.counts = counts;
        this.peeks = peeks;
    }

    /** @param limit positions it may remember */
    public Solver(Rules<L, S, M> rules, int limit) {
        this(rules, limit, state -> true, false);
    }

    public Solver(Rules<L, S, M> rules) {
        this(rules, DEFAULT_LIMIT);
    }

    /**
     * One who sees all that is hidden: for proofs about every possible play, to be asked about a single start.
     *
     * @param counts which finished plays count; the others are treated as lost
     */
    public static <L, S, M> Solver<L, S, M> peeking(Rules<L, S, M> rules, Predicate<S> counts) {
        return new Solver<>(rules, DEFAULT_LIMIT, counts, true);
    }

    /**
     * A best continuation.
     *
     * @param score at its end; where facts are hidden, what is sure
     * @param moves from the asked state, in order; empty when it is already won
     */
    public record Line<M>(int score, List<M> moves) {}

    /**
     * The best play from a state, or nothing when it can no longer be won.
     *
     * @throws SearchTooLarge beyond the limit
     */
    public Optional<Line<M>> best(S state) {
        var score = value(state);
        return score == NO_WIN ? Optional.empty() : Optional.of(new Line<>(score, lineFrom(state)));
    }

    private List<M> lineFrom(S from) {
        var line = new ArrayList<M>();
        var state = from;
        while (!rules.judge(state).isDecided()) {
            var move = moveTo(state, value(state));
            line.add(move);
            state = rules.play(state, move);
        }
        return List.copyOf(line);
    }

    private M moveTo(S state, int score) {
        var possible = possible(state);
        return rules.moves(state).stream()
                .filter(move -> valueAfter(possible, move) == score)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("two states with the same essence differ: " + state));
    }

    private int value(S state) {
        return switch (rules.judge(state)) {
            case Verdict.Won won -> counts.test(state) ? won.score() : NO_WIN;
            case Verdict.Lost lost -> NO_WIN;
            case Verdict.Ongoing ongoing -> ongoingValue(state);
        };
    }

    private int ongoingValue(S state) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for the answer any more");
        }
        var essence = rules.essence(state);
        var remembered = known.get(essence);
        if (remembered != null) {
            return remembered;
        }
        if (known.size() >= limit) {
            throw new SearchTooLarge(limit);
        }
        var best = NO_WIN;
        var possible = possible(state);
        for (var move : rules.moves(state)) {
            best = Math.max(best, valueAfter(possible, move));
        }
        known.put(essence, best);
        return best;
    }

    private List<S> possible(S state) {
        return peeks ? List.of(state) : rules.lookAlikes(state);
    }

    /** In the worst of the cases that look the same before the move. */
    private int valueAfter(List<S> possible, M move) {
        var worst = Integer.MAX_VALUE;
        for (var state : possible) {
            worst = Math.min(worst, value(rules.play(state, move)));
        }
        return worst;
    }

    /** Positions visited so far. */
    public int visited() {
        return known.size();
    }

    /** Whether a play from this state can end with at least a given score. */
    boolean reaches(S state, int score) {
        return value(state) >= score;
    }

    /**
     * Different plays that end with at least a given score, whatever is hidden.
     *
     * @param enough stops after so many
     */
    public List<List<M>> playsReaching(S state, int score, int enough) {
        var found = new ArrayList<List<M>>();
        collect(state, score, enough, new ArrayList<>(), found);
        return List.copyOf(found);
    }

    private void collect(S state, int score, int enough, List<M> path, List<List<M>> found) {
        if (found.size() >= enough || value(state) < score) {
            return;
        }
        if (rules.judge(state).isDecided()) {
            found.add(List.copyOf(path));
            return;
        }
        for (var move : rules.moves(state)) {
            path.add(move);
            collect(rules.play(state, move), score, enough, path, found);
            path.removeLast();
        }
    }
}
