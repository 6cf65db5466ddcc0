package mulot.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import mulot.play.CoinGame.Coin;
import mulot.play.CoinGame.Move;
import org.junit.jupiter.api.Test;

class HiddenFactsTest {
    private static final CoinGame RULES = new CoinGame();
    private static final Coin START = new Coin(true, false, Optional.empty());

    @Test
    void the_solver_never_peeks() {
        var best = new Solver<>(RULES).best(START).orElseThrow();

        assertEquals(8, best.score());
        assertEquals(List.of(Move.PEEP, Move.LEFT), best.moves());
    }

    @Test
    void one_who_peeks_would_score_higher() {
        assertEquals(
                10, Solver.peeking(RULES, end -> true).best(START).orElseThrow().score());
    }

    @Test
    void what_is_known_cannot_be_undone() {
        var session = new PlaySession<>(RULES, new CoinGame.Boxes(), new Seed(0));
        session.play(Move.PEEP);
        assertFalse(session.canUndo());
        assertFalse(session.undo());
        session.play(Move.RIGHT);

        assertTrue(session.undo());

        assertEquals(List.of(Move.PEEP), session.moves());
        assertTrue(session.state().peeped());
        assertFalse(session.canUndo());
    }

    @Test
    void games_of_chance_differ_from_play_to_play() {
        var wins = Players.winRate(new OnlyTheCoin(), START, new Seed(1), 1000);

        assertTrue(wins > 0.4 && wins < 0.6, "won " + wins);
    }

    @Test
    void what_looks_the_same_is_asked_once_for_each_position_and_once_for_each_step_of_the_line() {
        var counting = new CountsLookAlikes();

        var best = new Solver<>(counting).best(START).orElseThrow();

        assertEquals(3 + best.moves().size(), counting.asked, "not told and told left or right, then the line");
    }

    /** Counts how often it is asked. */
    private static final class CountsLookAlikes extends CoinGame {
        private int asked;

        @Override
        public List<Coin> lookAlikes(Coin state) {
            asked++;
            return super.lookAlikes(state);
        }
    }

    /** Wins only with the coin. */
    private static final class OnlyTheCoin extends CoinGame {
        @Override
        public Verdict judge(Coin state) {
            var verdict = super.judge(state);
            return verdict.isDecided() && !state.found() ? new Verdict.Lost("missed") : verdict;
        }

        @Override
        public List<Move> moves(Coin state) {
            return super.moves(state).stream().filter(move -> move != Move.PEEP).toList();
        }
    }
}
