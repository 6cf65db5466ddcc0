package mulot.mechanic.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import mulot.play.Replay;
import mulot.play.Seed;
import mulot.play.Solver;
import mulot.play.Stars;
import mulot.play.Verdict;
import org.junit.jupiter.api.Test;

/** A workshop whose best play was found by an independent program, and one in which peeking would pay. */
class ReferenceWorkshopTest {
    private static final Seed AUTHOR = new Seed(0);

    private final WorkshopRules rules = new WorkshopRules();

    @Test
    void the_solver_finds_the_known_optimum() {
        var start = rules.start(WorkshopLevels.reference("m2"), AUTHOR);

        assertEquals(20, new Solver<>(rules).best(start).orElseThrow().score());
    }

    @Test
    void the_known_plan_has_the_known_value() {
        var plan = List.of(
                "test a",
                "test b",
                "unplug b",
                "swap b",
                "unplug c",
                "harvest c screen",
                "unplug a",
                "swap a",
                "recycle c",
                "unplug d",
                "clean d",
                "hand-over a",
                "hand-over b",
                "hand-over d",
                "close");

        assertEquals(
                new Verdict.Won(20, 3),
                Replay.of(rules, WorkshopLevels.reference("m2"), AUTHOR, plan).verdict());
    }

    @Test
    void stars_follow_the_common_rule() {
        var level = WorkshopLevels.reference("m2");

        assertEquals(OptionalInt.of(14), WeakestWin.of(level));
        assertEquals(new Stars(14, 17, 20), Stars.between(rules.weakestWin(level), 20));
    }

    @Test
    void one_who_peeks_would_score_higher() {
        var start = rules.start(WorkshopLevels.reference("peeking"), AUTHOR);

        assertEquals(7, new Solver<>(rules).best(start).orElseThrow().score());
        assertEquals(
                8, Solver.peeking(rules, end -> true).best(start).orElseThrow().score());
    }
}
