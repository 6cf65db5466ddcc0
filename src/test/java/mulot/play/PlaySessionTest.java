package mulot.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mulot.play.CountingGame.Move;
import mulot.play.CountingGame.Move.Add;
import mulot.play.CountingGame.Move.Tick;
import mulot.play.CountingGame.Sum;
import mulot.play.CountingGame.Tally;
import org.junit.jupiter.api.Test;

class PlaySessionTest {
    private static final Seed ZERO_FIRST = CountingGameTest.seedGiving(0);
    private static final LevelId LEVEL = new LevelId("count-010-five");

    private final PlaySession<Sum, Tally, Move> session = session(0);

    private static PlaySession<Sum, Tally, Move> session(int seconds) {
        return new PlaySession<>(new CountingGame(), new Sum(5, 3, seconds, new Stars(3, 4, 5)), ZERO_FIRST);
    }

    @Test
    void a_move_leads_on_and_undo_restores_exactly_what_was() {
        var before = session.state();

        assertTrue(session.play(new Add(2)));
        assertEquals(List.of(2), session.state().added());

        assertTrue(session.undo());
        assertEquals(before, session.state());
        assertFalse(session.undo(), "nothing is left to undo");
    }

    @Test
    void a_move_that_is_not_allowed_changes_nothing() {
        assertFalse(session.play(new Add(4)));
        assertFalse(session.canUndo());
    }

    @Test
    void redo_plays_again_until_another_move_is_played() {
        session.play(new Add(2));
        session.play(new Add(1));
        session.undo();
        session.undo();

        assertTrue(session.redo());
        assertEquals(List.of(2), session.state().added());

        session.play(new Add(3));
        assertFalse(session.canRedo(), "the other future is gone");
        assertFalse(session.redo());
        assertEquals(List.of(2, 3), session.state().added());
    }

    @Test
    void time_that_has_passed_stays_passed() {
        var timed = session(10);
        timed.play(new Add(1));
        timed.tick();
        timed.play(new Add(2));
        timed.tick();

        timed.undo();

        assertEquals(List.of(new Add(1), new Tick(), new Tick()), timed.moves());
        assertEquals(2, timed.state().seconds());
        timed.undo();
        assertFalse(timed.canUndo(), "ticks are not the player’s moves");
    }

    @Test
    void the_clock_decides() {
        var timed = session(2);
        timed.tick();
        timed.tick();

        assertEquals(new Verdict.Lost("count.lost.late"), timed.verdict());
        assertFalse(timed.play(new Add(1)));
    }

    @Test
    void without_a_clock_ticks_are_not_recorded() {
        session.tick();

        assertEquals(List.of(), session.moves());
    }

    @Test
    void the_attempt_holds_what_replays_it() {
        session.play(new Add(3));
        session.undo();
        session.hintTaken();
        for (var number : List.of(2, 2, 1)) {
            session.play(new Add(number));
        }

        var attempt = session.attempt(LEVEL, "f".repeat(64), 31);

        assertEquals(List.of("add 2", "add 2", "add 1"), attempt.moves());
        assertEquals(5, attempt.score());
        assertEquals(3, attempt.stars());
        assertEquals(1, attempt.hints());
        assertEquals(31, attempt.seconds());
    }

    @Test
    void a_lost_attempt_has_no_points() {
        session.play(new Add(3));
        session.play(new Add(3));

        var attempt = session.attempt(LEVEL, "", 1);

        assertEquals(0, attempt.score());
        assertEquals(0, attempt.stars());
    }

    @Test
    void there_is_no_attempt_before_the_verdict() {
        assertThrows(IllegalStateException.class, () -> session.attempt(LEVEL, "", 1));
    }
}
