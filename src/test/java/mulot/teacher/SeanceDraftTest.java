package mulot.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mulot.classroom.Answering;
import mulot.classroom.Cycle;
import mulot.classroom.Phase;
import mulot.classroom.PlannedLevel;
import mulot.classroom.PlannedLevel.Access;
import mulot.classroom.SeancePlan;
import mulot.play.LevelId;
import org.junit.jupiter.api.Test;

class SeanceDraftTest {
    private static final LevelId ONE = new LevelId("day-010");
    private static final LevelId TWO = new LevelId("day-020");
    private static final LevelId THREE = new LevelId("day-030");

    private final SeanceDraft draft = new SeanceDraft(
            new SeancePlan("Plan", Cycle.TWO, Cycle.TWO.phases(), List.of(), List.of("O1"), Answering.BY_HANDS));

    private List<LevelId> order() {
        return draft.levels().stream().map(PlannedLevel::level).toList();
    }

    @Test
    void levelsAreAddedOnceMovedOpenedAndTakenOut() {
        for (var level : List.of(ONE, TWO, THREE, TWO)) {
            draft.add(level);
        }
        draft.move(2, 0);
        assertEquals(List.of(THREE, ONE, TWO), order());
        draft.move(0, -1);
        draft.move(2, 3);
        assertEquals(List.of(THREE, ONE, TWO), order(), "nothing goes over the edge");
        draft.access(ONE, Access.HIDDEN);
        draft.remove(THREE);
        assertEquals(List.of(new PlannedLevel(ONE, Access.HIDDEN), new PlannedLevel(TWO, Access.OPEN)), draft.levels());
    }

    @Test
    void threeObjectivesAreEnough() {
        assertTrue(draft.toggle("O2"));
        assertTrue(draft.toggle("O3"));
        assertFalse(draft.toggle("O4"));
        assertTrue(draft.toggle("O1"));
        assertTrue(draft.toggle("O4"));
        assertEquals(List.of("O2", "O3", "O4"), draft.objectives());
    }

    @Test
    void anotherCycleTakesItsUsualLengths() {
        draft.minutes(Phase.PLAY, 1);
        draft.cycle(Cycle.THREE);
        assertEquals(50, draft.allMinutes());
    }

    @Test
    void aPhaseWithoutMinutesIsLeftOut() {
        draft.minutes(Phase.DEMO, 0);
        draft.minutes(Phase.BREAK, 99);
        var plan = ((SeanceDraft.Check.Fine) draft.check()).plan();
        assertEquals(6, plan.phases().size());
        assertEquals(60, plan.phases().getLast().minutes());
    }

    @Test
    void whatIsMissingIsSaid() {
        draft.title("  ");
        assertEquals(new SeanceDraft.Check.Wrong("teacher.seance.no-title"), draft.check());
        draft.title("x".repeat(80));
        assertEquals(60, draft.title().length());
        draft.toggle("O1");
        assertEquals(new SeanceDraft.Check.Wrong("teacher.seance.no-objective"), draft.check());
        draft.toggle("O1");
        for (var phase : Phase.values()) {
            draft.minutes(phase, 0);
        }
        assertEquals(new SeanceDraft.Check.Wrong("teacher.seance.no-phase"), draft.check());
    }
}
