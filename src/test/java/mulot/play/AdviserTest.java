package mulot.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mulot.play.CountingGame.Move;
import mulot.play.CountingGame.Move.Add;
import mulot.play.CountingGame.Move.Remove;
import mulot.play.CountingGame.Sum;
import mulot.play.CountingGame.Tally;
import org.junit.jupiter.api.Test;

class AdviserTest {
    private static final CountingGame RULES = new CountingGame();
    private static final Stars STARS = new Stars(3, 4, 5);

    private static Tally after(int turns, int... numbers) {
        var state = RULES.start(new Sum(5, turns, 0, STARS), CountingGameTest.seedGiving(0));
        for (var number : numbers) {
            state = RULES.play(state, new Add(number));
        }
        return state;
    }

    private static Advice<Move> advice(Tally state) {
        return new Adviser<>(RULES, STARS).advise(state);
    }

    @Test
    void shows_the_next_step_to_three_stars() {
        assertEquals(new Advice.Next<>(new Add(1)), advice(after(3, 1)));
    }

    @Test
    void takes_back_the_one_move_that_is_in_the_way() {
        assertEquals(new Advice.TakeBack<>(new Remove(0)), advice(after(3, 3, 2)));
    }

    @Test
    void asks_to_undo_when_more_than_one_is_in_the_way() {
        assertEquals(new Advice.Undo<>(), advice(after(5, 3, 2)));
    }

    @Test
    void takes_back_what_keeps_the_third_star_away() {
        var stars = new Stars(3, 4, 6);
        var state = RULES.start(new Sum(6, 2, 0, stars), CountingGameTest.seedGiving(0));

        var advice = new Adviser<>(RULES, stars).advise(RULES.play(state, new Add(1)));

        assertEquals(new Advice.TakeBack<>(new Remove(0)), advice);
    }

    @Test
    void knows_the_answer_at_once_when_prepared() {
        var adviser = new Adviser<>(RULES, STARS);
        adviser.prepare(after(3));

        assertEquals(new Advice.Next<>(new Add(1)), adviser.advise(after(3)));
    }
}
