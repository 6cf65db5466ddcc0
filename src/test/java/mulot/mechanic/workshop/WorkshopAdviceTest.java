package mulot.mechanic.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import mulot.play.Advice;
import mulot.play.Adviser;
import mulot.play.Seed;
import mulot.play.Solver;
import mulot.play.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program's help, wherever a child may have got to. */
class WorkshopAdviceTest {
    private static final WorkshopRules RULES = new WorkshopRules();
    private static final int WALKS = 40;
    private static final int STEPS = 30;

    static Stream<WorkshopLevel> levels() {
        return WorkshopLevels.all();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void is_always_a_move_that_can_be_made(WorkshopLevel level) {
        var adviser = new Adviser<>(RULES, level.stars());
        adviser.prepare(RULES.start(level, new Seed(0)));
        for (var number = 0; number < WALKS; number++) {
            var walk = new WorkshopWalk(level, new Seed(number));
            var shop = RULES.start(level, new Seed(number));
            for (var step = 0; step < STEPS && !shop.isOver(); step++) {
                if (adviser.advise(shop) instanceof Advice.Next<WorkshopMove>(var move)) {
                    assertTrue(WorkshopRules.refusal(shop, move).isEmpty());
                }
                shop = RULES.play(shop, walk.next(shop));
            }
        }
    }

    /** Whatever the seed hides, following the hints reaches at least what they promised. */
    @ParameterizedTest
    @MethodSource("levels")
    void leads_to_what_it_promised(WorkshopLevel level) {
        var solver = new Solver<>(RULES);
        var sure = solver.best(RULES.start(level, new Seed(0)));
        for (var number = 0; number < WALKS && sure.isPresent(); number++) {
            var shop = RULES.start(level, new Seed(number));
            while (!RULES.judge(shop).isDecided()) {
                shop = RULES.play(shop, solver.best(shop).orElseThrow().moves().getFirst());
            }
            assertTrue(RULES.judge(shop) instanceof Verdict.Won won
                    && won.score() >= sure.orElseThrow().score());
        }
    }

    /** Once a level is prepared, no state of a sensible play asks for new thought: hints come at once. */
    @ParameterizedTest
    @MethodSource("levels")
    void needs_no_new_thought_in_a_sensible_play(WorkshopLevel level) {
        var solver = new Solver<>(RULES);
        solver.best(RULES.start(level, new Seed(0)));
        var prepared = solver.visited();
        for (var number = 0; number < WALKS; number++) {
            var random = new Seed(number).random();
            var shop = RULES.start(level, new Seed(number));
            for (var moves = RULES.moves(shop); !moves.isEmpty(); moves = RULES.moves(shop)) {
                solver.best(shop);
                shop = RULES.play(shop, moves.get(random.nextInt(moves.size())));
            }
        }
        assertEquals(prepared, solver.visited());
    }

    /** It makes no difference which of several look-alikes a child takes first. */
    @ParameterizedTest
    @MethodSource("levels")
    void is_as_quick_for_the_last_of_a_group_as_for_the_first(WorkshopLevel level) {
        var solver = new Solver<>(RULES);
        var start = RULES.start(level, new Seed(0));
        solver.best(start);
        var prepared = solver.visited();
        for (var device : List.copyOf(level.devices())) {
            solver.best(RULES.play(start, new WorkshopMove.Unplug(device.id())));
            if (!device.isObvious()) {
                solver.best(RULES.play(start, new WorkshopMove.Test(device.id())));
            }
        }
        assertEquals(prepared, solver.visited());
    }
}
