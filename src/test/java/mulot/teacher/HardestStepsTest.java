package mulot.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mulot.classroom.Pupil;
import mulot.play.LevelId;
import mulot.store.RecordedAttempt;
import mulot.store.Samples;
import org.junit.jupiter.api.Test;

class HardestStepsTest {
    private static RecordedAttempt attempt(int number, String level, int stars) {
        return new RecordedAttempt(
                new UUID(0, number),
                new Pupil(new UUID(1, 1), Samples.GREEN_FROG),
                Samples.day("2026-11-25"),
                Samples.attempt(level, stars));
    }

    @Test
    void theDecisionOfMostImperfectTriesIsTold() {
        var asked = new ArrayList<Long>();
        var steps = new HardestSteps(each -> {
            var number = each.id().getLeastSignificantBits();
            asked.add(number);
            return number == 1 ? Optional.of("nap") : number == 4 ? Optional.of("never") : Optional.of("video");
        });
        steps.add(List.of(attempt(1, "day-010", 0), attempt(2, "day-010", 2)));
        assertEquals("nap", steps.of(new LevelId("day-010")), "the first of equals");
        steps.add(List.of(attempt(3, "day-010", 1), attempt(4, "day-010", 3), attempt(5, "day-020", 3)));
        assertEquals("video", steps.of(new LevelId("day-010")));
        assertEquals("", steps.of(new LevelId("day-020")));
        assertEquals(List.of(1L, 2L, 3L), asked, "perfect tries are not played again");
    }
}
