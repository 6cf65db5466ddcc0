package mulot.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All plays of a level that end with at least a given score, as a graph: made once, asked often.
 *
 * @param <M> move
 */
final class GoodPlays<M> {
    private static final int END = -1;

    /** A position: the good moves from it, and the number of the position after each. */
    private record Position<M>(List<M> moves, List<Integer> next) {}

    private final List<Position<M>> positions = new ArrayList<>();

    /** @throws SearchTooLarge beyond the solver's limit */
    static <L, S, M> GoodPlays<M> from(Rules<L, S, M> rules, Solver<L, S, M> solver, S start, int score) {
        var plays = new GoodPlays<M>();
        plays.add(rules, solver, start, score, new HashMap<>());
        return plays;
    }

    /** Adds a position after all that follow it, and gives its number. */
    private <L, S> int add(
            Rules<L, S, M> rules, Solver<L, S, M> solver, S state, int score, Map<Object, Integer> numbers) {
        if (rules.judge(state).isDecided()) {
            return END;
        }
        var essence = rules.essence(state);
        var known = numbers.get(essence);
        if (known != null) {
            return known;
        }
        var position = new Position<M>(new ArrayList<>(), new ArrayList<>());
        for (var move : rules.moves(state)) {
            var next = rules.play(state, move);
            if (solver.reaches(next, score)) {
                position.moves().add(move);
                position.next().add(add(rules, solver, next, score, numbers));
            }
        }
        positions.add(position);
        numbers.put(essence, positions.size() - 1);
        return positions.size() - 1;
    }

    /** Of these plays, one that shares the most moves with what is held already; the first of equals. */
    List<M> nearest(Predicate<M> held) {
        var shared = new int[positions.size()];
        for (var number = 0; number < shared.length; number++) {
            shared[number] = sharedAfter(number, best(number, shared, held), shared, held);
        }
        var line = new ArrayList<M>();
        var number = positions.size() - 1;
        while (number != END && !positions.get(number).moves().isEmpty()) {
            var best = best(number, shared, held);
            line.add(positions.get(number).moves().get(best));
            number = positions.get(number).next().get(best);
        }
        return List.copyOf(line);
    }

    private int best(int number, int[] shared, Predicate<M> held) {
        var best = 0;
        for (var choice = 1; choice < positions.get(number).moves().size(); choice++) {
            if (sharedAfter(number, choice, shared, held) > sharedAfter(number, best, shared, held)) {
                best = choice;
            }
        }
        return best;
    }

    private int sharedAfter(int number, int choice, int[] shared, Predicate<M> held) {
        var position = positions.get(number);
        if (position.moves().isEmpty()) {
            return 0;
        }
        var next = position.next().get(choice);
        return (held.test(position.moves().get(choice)) ? 1 : 0) + (next == END ? 0 : shared[next]);
    }
}
