package mulot.play;

import java.util.ArrayList;
import java.util.List;

/**
 * A recorded play, played again.
 *
 * @param states before the first move, then after each move
 * @param verdict of the last state
 * @param <S> state
 */
public record Replay<S>(List<S> states, Verdict verdict) {

    /**
     * Plays recorded moves from the start.
     *
     * @param moves as {@link Rules#write} gave them
     * @throws IllegalArgumentException for a text that is no move, or a move that the rules do not allow there
     */
    public static <L, S, M> Replay<S> of(Rules<L, S, M> rules, L level, Seed seed, List<String> moves) {
        var states = new ArrayList<S>();
        var state = rules.start(level, seed);
        states.add(state);
        for (var text : moves) {
            var move = rules.read(text).orElseThrow(() -> new IllegalArgumentException("no move: " + text));
            var next = rules.play(state, move);
            if (next.equals(state)) {
                throw new IllegalArgumentException("not allowed here: " + text);
            }
            states.add(next);
            state = next;
        }
        return new Replay<>(List.copyOf(states), rules.judge(state));
    }
}
