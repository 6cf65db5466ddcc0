package mulot.mechanic.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import mulot.play.PlaySession;
import mulot.play.Players;
import mulot.play.Replay;
import mulot.play.Seed;
import mulot.play.Solver;
import mulot.play.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds wherever a child may wander. */
class WorkshopWalkTest {
    private static final WorkshopRules RULES = new WorkshopRules();
    private static final int WALKS = 60;
    private static final int STEPS = 40;

    static Stream<WorkshopLevel> levels() {
        return WorkshopLevels.all();
    }

    /** What was recorded replays, and undo restores, except what was revealed. */
    @ParameterizedTest
    @MethodSource("levels")
    void any_walk_replays_and_undoes(WorkshopLevel level) {
        for (var number = 0; number < WALKS; number++) {
            var seed = new Seed(number);
            var walk = new WorkshopWalk(level, seed);
            var session = new PlaySession<>(RULES, level, seed);
            for (var step = 0; step < STEPS; step++) {
                var before = session.state();
                var move = walk.next(before);
                var reveals = RULES.reveals(before, move);
                if (session.play(move) && number % 2 == 0) {
                    var after = session.state();
                    assertEquals(!reveals, session.undo());
                    assertEquals(reveals ? after : before, session.state());
                    assertEquals(!reveals, session.redo());
                    assertEquals(after, session.state());
                }
            }
            var texts = session.moves().stream().map(RULES::write).toList();
            assertEquals(
                    session.state(),
                    Replay.of(RULES, level, seed, texts).states().getLast());
        }
    }

    /** Minutes only run down, parts do not appear from nowhere, and what has left does not come back. */
    @ParameterizedTest
    @MethodSource("levels")
    void nothing_comes_from_nowhere(WorkshopLevel level) {
        for (var number = 0; number < WALKS; number++) {
            var walk = new WorkshopWalk(level, new Seed(number));
            var shop = RULES.start(level, new Seed(number));
            for (var step = 0; step < STEPS; step++) {
                var move = walk.next(shop);
                var next = RULES.play(shop, move);
                assertEquals(
                        next.equals(shop), WorkshopRules.refusal(shop, move).isPresent());
                assertTrue(next.minutes() <= shop.minutes() && next.minutes() >= 0);
                assertEquals(partsSoFar(level, shop), shop.stock().size() + partsUsed(shop));
                for (var at = 0; at < shop.jobs().size(); at++) {
                    assertTrue(shop.jobs().get(at).isOnBench()
                            || next.jobs().get(at).equals(shop.jobs().get(at)));
                }
                shop = next;
            }
        }
    }

    private static long partsSoFar(WorkshopLevel level, WorkshopState shop) {
        var harvested =
                shop.jobs().stream().filter(job -> job.harvested().isPresent()).count();
        return level.stock().size() + shop.bought().size() + harvested;
    }

    private static long partsUsed(WorkshopState shop) {
        return shop.jobs().stream()
                .filter(job -> job.isRepaired() && job.fault() != Fault.DUST)
                .count();
    }

    /** No rule that the player can see the outcome of depends on what is hidden. */
    @ParameterizedTest
    @MethodSource("levels")
    void nothing_depends_on_what_is_hidden(WorkshopLevel level) {
        for (var number = 0; number < WALKS; number++) {
            var walk = new WorkshopWalk(level, new Seed(number));
            var shop = RULES.start(level, new Seed(number));
            for (var step = 0; step < STEPS && !shop.isOver(); step++) {
                var move = walk.next(shop);
                for (var other : RULES.lookAlikes(shop)) {
                    looksTheSame(shop, other, move);
                }
                shop = RULES.play(shop, move);
            }
        }
    }

    private static void looksTheSame(WorkshopState shop, WorkshopState other, WorkshopMove move) {
        assertEquals(RULES.moves(shop), RULES.moves(other));
        assertEquals(RULES.essence(shop), RULES.essence(other));
        assertEquals(RULES.promise(shop), RULES.promise(other));
        assertEquals(RULES.judge(shop), RULES.judge(other));
        assertEquals(RULES.lookAlikes(shop), RULES.lookAlikes(other));
        assertEquals(RULES.reveals(shop, move), RULES.reveals(other, move));
        assertEquals(WorkshopRules.refusal(shop, move), WorkshopRules.refusal(other, move));
        for (var at = 0; at < shop.jobs().size(); at++) {
            assertEquals(
                    shop.possible(shop.jobs().get(at)),
                    other.possible(other.jobs().get(at)));
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void a_state_is_one_of_its_look_alikes_and_each_is_different(WorkshopLevel level) {
        for (var number = 0; number < WALKS; number++) {
            var walk = new WorkshopWalk(level, new Seed(number));
            var shop = RULES.start(level, new Seed(number));
            for (var step = 0; step < STEPS; step++) {
                var alike = RULES.lookAlikes(shop);
                assertTrue(alike.contains(shop));
                assertEquals(alike.size(), alike.stream().distinct().count());
                shop = RULES.play(shop, walk.next(shop));
            }
        }
    }

    /** Luck may beat what can be guaranteed, but never someone who sees everything, nor the weakest win. */
    @ParameterizedTest
    @MethodSource("levels")
    void every_win_lies_between_the_weakest_and_the_best(WorkshopLevel level) {
        var weakest = RULES.weakestWin(level);
        for (var number = 0; number < WALKS; number++) {
            var seed = new Seed(number);
            var start = RULES.start(level, seed);
            var best = Solver.peeking(RULES, end -> true).best(start);
            var random = seed.random();
            for (var game = 0; game < 50; game++) {
                if (RULES.judge(Players.random(RULES, start, random)) instanceof Verdict.Won won) {
                    assertTrue(won.score() >= weakest, won + " " + weakest);
                    assertTrue(won.score() <= best.orElseThrow().score());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void following_the_moves_always_ends(WorkshopLevel level) {
        for (var number = 0; number < WALKS; number++) {
            var start = RULES.start(level, new Seed(number));
            assertFalse(
                    RULES.judge(Players.random(RULES, start, new Seed(number).random())) instanceof Verdict.Ongoing);
        }
    }
}
