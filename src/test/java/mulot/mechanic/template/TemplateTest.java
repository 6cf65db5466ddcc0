package mulot.mechanic.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mulot.play.LevelId;
import mulot.play.PlaySession;
import mulot.play.Replay;
import mulot.play.Seed;
import mulot.play.Solver;
import mulot.play.Stars;
import mulot.play.Verdict;
import org.junit.jupiter.api.Test;

/** What the template shows is true: the kernel does the rest. */
class TemplateTest {
    private final TemplateRules rules = new TemplateRules();
    private final TemplateLevel level = new TemplateLevel(5, new Stars(5, 5, 5));

    @Test
    void isWonWithOneMoveAndReplays() {
        var session = new PlaySession<>(rules, level, new Seed(0));
        session.play(new TemplateMove.SwitchOn());
        var attempt = session.attempt(new LevelId("template-lamp"), "0".repeat(64), 1);
        assertEquals(3, attempt.stars());
        assertEquals(
                new Verdict.Won(5, 3),
                Replay.of(rules, level, new Seed(0), attempt.moves()).verdict());
    }

    @Test
    void theSolverKnowsTheMove() {
        var line = new Solver<>(rules).best(rules.start(level, new Seed(0))).orElseThrow();
        assertEquals(1, line.moves().size());
    }
}
