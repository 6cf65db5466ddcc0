package mulot.play;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mulot.play.CoinGame.Boxes;
import mulot.play.CoinGame.Coin;
import mulot.play.CoinGame.Move;

/** The smallest game with a hidden fact: a coin lies under one of two cups; peeping under the left one costs a little. */
public class CoinGame implements Rules<Boxes, Coin, Move> {
    private static final int FOUND = 10;
    private static final int MISSED = 3;
    private static final int PEEP = 2;

    /** The level says nothing. */
    public record Boxes() {}

    /**
     * What can be restored.
     *
     * @param left where the coin lies; hidden until peeped or lifted
     */
    public record Coin(boolean left, boolean peeped, Optional<Move> lifted) {
        boolean found() {
            return lifted.equals(Optional.of(left ? Move.LEFT : Move.RIGHT));
        }
    }

    /** What can be done. */
    public enum Move {
        PEEP,
        LEFT,
        RIGHT
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Coin start(Boxes level, Seed seed) {
        return new Coin(seed.random().nextBoolean(), false, Optional.empty());
    }

    @Override
    public Coin play(Coin state, Move move) {
        if (state.lifted().isPresent()) {
            return state;
        }
        return move == Move.PEEP
                ? new Coin(state.left(), true, Optional.empty())
                : new Coin(state.left(), state.peeped(), Optional.of(move));
    }

    @Override
    public Verdict judge(Coin state) {
        if (state.lifted().isEmpty()) {
            return new Verdict.Ongoing();
        }
        var score = (state.found() ? FOUND : MISSED) - (state.peeped() ? PEEP : 0);
        return new Verdict.Won(score, 1);
    }

    @Override
    public List<Move> moves(Coin state) {
        if (state.lifted().isPresent()) {
            return List.of();
        }
        return state.peeped() ? List.of(Move.LEFT, Move.RIGHT) : List.of(Move.LEFT, Move.RIGHT, Move.PEEP);
    }

    @Override
    public List<Coin> lookAlikes(Coin state) {
        return state.peeped() || state.lifted().isPresent()
                ? List.of(state)
                : Stream.of(true, false)
                        .map(left -> new Coin(left, false, Optional.empty()))
                        .toList();
    }

    @Override
    public boolean reveals(Coin state, Move move) {
        return move == Move.PEEP;
    }

    @Override
    public Object essence(Coin state) {
        return state.peeped() ? state : state.lifted();
    }

    @Override
    public int promise(Coin state) {
        return 0;
    }

    @Override
    public int weakestWin(Boxes level) {
        return MISSED - PEEP;
    }

    @Override
    public List<Lesson<Coin>> lessons(Boxes level) {
        return List.of();
    }

    @Override
    public String write(Move move) {
        return move.name();
    }

    @Override
    public Optional<Move> read(String text) {
        return Stream.of(Move.values()).filter(move -> move.name().equals(text)).findFirst();
    }
}
