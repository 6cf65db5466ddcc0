package mulot.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Two players who do not think ahead: they show how much a level asks for. */
public final class Players {
    private Players() {}

    /** Plays any of the moves, all equally likely, to the end. */
    public static <L, S, M> S random(Rules<L, S, M> rules, S start, RandomGenerator random) {
        var state = start;
        for (var move : randomPlay(rules, start, random)) {
            state = rules.play(state, move);
        }
        return state;
    }

    /** The moves of such a play. */
    public static <L, S, M> List<M> randomPlay(Rules<L, S, M> rules, S start, RandomGenerator random) {
        var play = new ArrayList<M>();
        var state = start;
        for (var moves = rules.moves(state); !moves.isEmpty(); moves = rules.moves(state)) {
            var move = moves.get(random.nextInt(moves.size()));
            play.add(move);
            state = rules.play(state, move);
        }
        return List.copyOf(play);
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
     * How often the random player wins. Where facts are hidden, each game has its own.
     *
     * @param games how many plays
     * @return 0 to 1
     */
    public static <L, S, M> double winRate(Rules<L, S, M> rules, S start, Seed seed, int games) {
        var random = seed.random();
        var starts = rules.lookAlikes(start);
        var wins = 0;
        for (var game = 0; game < games; game++) {
            if (rules.judge(random(rules, starts.get(game % starts.size()), random)) instanceof Verdict.Won) {
                wins++;
            }
        }
        return (double) wins / games;
    }
}
