package mulot.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import mulot.play.CountingGame.Move.Add;
import mulot.play.CountingGame.Sum;
import mulot.play.CountingGame.Tally;
import org.junit.jupiter.api.Test;

class SolverTest {
    private static final CountingGame RULES = new CountingGame();
    private static final Tally START = start(5, 3);

    private static Tally start(int goal, int turns) {
        return RULES.start(
                new Sum(goal, turns, 0, new Stars(goal - 2, goal - 1, goal)), CountingGameTest.seedGiving(0));
    }

    @Test
    void finds_the_best_score_and_a_play_that_reaches_it() {
        var best = new Solver<>(RULES).best(START).orElseThrow();

        assertEquals(5, best.score());
        assertEquals(List.of(new Add(1), new Add(1), new Add(3)), best.moves());
    }

    @Test
    void sees_when_nothing_can_be_won_any_more() {
        var hopeless = RULES.play(RULES.play(START, new Add(3)), new Add(2));

        assertTrue(new Solver<>(RULES).best(hopeless).isEmpty());
    }

    @Test
    void a_restricted_search_counts_only_some_ends() {
        var withoutThree = Solver.peeking(RULES, end -> !end.added().contains(3));

        assertEquals(
                List.of(new Add(1), new Add(2), new Add(2)),
                withoutThree.best(START).orElseThrow().moves());
        assertTrue(Solver.peeking(RULES, end -> false).best(START).isEmpty());
    }

    @Test
    void lists_different_plays_and_stops_when_there_are_enough() {
        var solver = new Solver<>(RULES);

        var all = solver.playsReaching(START, 5, 100);

        assertEquals(6, all.size(), "113 131 311 122 212 221");
        assertEquals(6, Set.copyOf(all).size());
        assertEquals(2, solver.playsReaching(START, 5, 2).size());
        assertEquals(List.of(), solver.playsReaching(START, 6, 2));
    }

    @Test
    void refuses_a_level_that_is_too_large() {
        var small = new Solver<>(RULES, 20);

        assertThrows(SearchTooLarge.class, () -> small.best(start(60, 40)));
    }

    @Test
    void stops_when_nobody_waits_any_more() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> new Solver<>(RULES).best(START));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void remembers_what_it_saw() {
        var solver = new Solver<>(RULES);
        solver.best(START);
        var visited = solver.visited();

        solver.best(RULES.play(START, new Add(1)));

        assertEquals(visited, solver.visited());
        assertTrue(visited < 20, "sums, not sequences: " + visited);
    }
}
