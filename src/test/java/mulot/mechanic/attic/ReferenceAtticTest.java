package mulot.mechanic.attic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mulot.play.Replay;
import mulot.play.Seed;
import mulot.play.Solver;
import mulot.play.Verdict;
import org.junit.jupiter.api.Test;

/** An attic whose best plan was found by an independent program. */
class ReferenceAtticTest {
    private final AtticRules rules = new AtticRules();
    private final AtticLevel level = AtticLevels.reference();

    @Test
    void theSolverFindsTheKnownOptimum() {
        var best = new Solver<>(rules).best(rules.start(level, new Seed(0))).orElseThrow();
        assertEquals(39, best.score());
    }

    @Test
    void theKnownPlanHasTheKnownValue() {
        var plan = List.of(
                "put show chest",
                "put cat-2 bin",
                "put cat-blurred bin",
                "put finished-game bin",
                "put seen-film bin",
                "put music chest",
                "go");
        assertEquals(
                new Verdict.Won(39, 3),
                Replay.of(rules, level, new Seed(0), plan).verdict());
    }
}
