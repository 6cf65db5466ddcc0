package mulot.mechanic.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mulot.play.Replay;
import mulot.play.Seed;
import mulot.play.Solver;
import mulot.play.Stars;
import mulot.play.Verdict;
import org.junit.jupiter.api.Test;

/** A day whose best plan was found by an independent program. */
class ReferenceDayTest {
    private final DayRules rules = new DayRules();
    private final DayLevel level = DayLevels.reference();

    @Test
    void theSolverFindsTheKnownOptimum() {
        var best = new Solver<>(rules).best(rules.start(level, new Seed(0))).orElseThrow();
        assertEquals(48, best.score());
    }

    @Test
    void theKnownPlanHasTheKnownValue() {
        var plan = List.of(
                "place 0 snack",
                "place 1 homework",
                "place 2 video-game",
                "place 3 outdoors",
                "place 4 outdoors",
                "place 5 dinner",
                "place 6 shower",
                "place 7 reading",
                "place 8 board-game",
                "go");
        assertEquals(
                new Verdict.Won(48, 3),
                Replay.of(rules, level, new Seed(0), plan).verdict());
    }

    @Test
    void starsFollowTheCommonRule() {
        assertEquals(new Stars(25, 36, 45), Stars.between(rules.weakestWin(level), 48));
    }
}
