package mulot.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import mulot.play.CountingGame.Sum;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Sum LEVEL = new Sum(5, 3, 0, new Stars(3, 4, 5));

    private static Replay<CountingGame.Tally> replay(int first, String... moves) {
        return Replay.of(new CountingGame(), LEVEL, CountingGameTest.seedGiving(first), List.of(moves));
    }

    @Test
    void shows_the_state_before_and_after_each_move() {
        var replay = replay(0, "add 1", "add 2", "add 1");

        assertEquals(
                List.of(0, 1, 3, 4),
                replay.states().stream().map(CountingGame.Tally::total).toList());
        assertEquals(new Verdict.Won(4, 2), replay.verdict());
    }

    @Test
    void the_seed_is_part_of_the_play() {
        assertEquals(new Verdict.Won(5, 3), replay(1, "add 1", "add 2", "add 1").verdict());
    }

    @Test
    void names_what_is_no_move_and_what_was_not_allowed() {
        assertEquals("no move: add one", refusal("add one"));
        assertEquals("not allowed here: remove 0", refusal("remove 0"));
    }

    private static String refusal(String move) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> replay(0, move))
                .getMessage());
    }
}
