package mulot.play;

import java.util.Comparator;
import java.util.random.RandomGenerator;

/** Two players who do not think ahead: they show how much a level asks for. */
public final class Players {
    private Players() {}

    /** Plays any of the moves, all equally likely, to the end. */
    public static <L, S, M> S random(Rules<L, S, M> rules, S start, RandomGenerator random) {
        var state = start;
        for (var moves = rules.moves(state); !moves.isEmpty(); moves = rules.moves(state)) {
            state = rules.play(state, moves.get(random.nextInt(moves.size())));
        }
        return state;
    }

    /** Plays the move that looks best at once, the first of equals, to the end. */
    public static <L, S, M> S greedy(Rules<L, S, M> rules, S start) {
        var state = start;
        for (var moves = rules.moves(state); !moves.isEmpty(); moves = rules.moves(state)) {
            var now = state;
            state = moves.stream()
                    .map(move -> rules.play(now, move))
                    .max(Comparator.comparingInt(rules::promise))
                    .orElseThrow();
        }
        return state;
    }

    /**
     * How often the random player wins.
     *
     * @param games how many plays
     * @return 0 to 1
     */
    public static <L, S, M> double winRate(Rules<L, S, M> rules, S start, Seed seed, int games) {
        var random = seed.random();
        var wins = 0;
        for (var game = 0; game < games; game++) {
            if (rules.judge(random(rules, start, random)) instanceof Verdict.Won) {
                wins++;
            }
        }
        return (double) wins / games;
    }
}
