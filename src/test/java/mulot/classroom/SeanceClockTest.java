package mulot.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SeanceClockTest {
    private static final SeancePlan PLAN =
            new SeancePlan("Plan", Cycle.TWO, Cycle.TWO.phases(), List.of(), List.of("O1"), Answering.BY_PUPIL);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final SeanceClock seance = new SeanceClock(PLAN, SeancePlace.START, clock);

    private void pass(int seconds) {
        now.updateAndGet(instant -> instant.plusSeconds(seconds));
    }

    @Test
    void readyPlansTakeAsLongAsTheySay() {
        assertEquals(35, PLAN.minutes());
        assertEquals(
                50,
                Cycle.THREE.phases().stream().mapToInt(PlannedPhase::minutes).sum());
    }

    @Test
    void countsDownOnlyWhileItRuns() {
        pass(30);
        assertEquals(Duration.ofMinutes(4), seance.left());
        seance.resume();
        pass(90);
        assertEquals(Duration.ofSeconds(150), seance.left());
        seance.pause();
        pass(600);
        assertEquals(Duration.ofSeconds(150), seance.left());
        seance.resume();
        pass(150);
        assertTrue(seance.isOver());
        pass(1000);
        assertEquals(Duration.ZERO, seance.left());
    }

    @Test
    void thePictureOfTheTimeStandsStillForHalfAMinuteAndIsEmptyOnlyAtTheEnd() {
        assertEquals(1, seance.share());
        seance.resume();
        pass(29);
        assertEquals(1, seance.share());
        pass(1);
        assertEquals(210 / 240.0, seance.share());
        pass(150);
        assertEquals(60 / 240.0, seance.share());
        pass(1);
        assertEquals(59 / 240.0, seance.share());
        pass(58);
        assertEquals(1 / 240.0, seance.share());
        pass(1);
        assertEquals(0, seance.share());
    }

    @Test
    void anExtraMinuteAfterTheEndIsAWholeMinute() {
        seance.resume();
        pass(2000);
        seance.extend();
        assertEquals(Duration.ofMinutes(1), seance.left());
        assertEquals(new SeancePlace(0, Duration.ofMinutes(4), 1), seance.place());
    }

    @Test
    void goesOnAndBackWithinThePlan() {
        seance.previous();
        assertEquals(Phase.BEFORE, seance.phase().phase());
        seance.next();
        pass(5);
        assertEquals(new SeancePlace(1, Duration.ofSeconds(5), 0), seance.place());
        for (var step = 0; step < 20; step++) {
            seance.next();
        }
        assertEquals(Phase.BREAK, seance.phase().phase());
        assertTrue(seance.isLast());
        seance.previous();
        assertEquals(Phase.PLEDGE, seance.phase().phase());
    }

    @Test
    void aPhaseHasAllItsTimeHoweverLongTheOneBeforeTook() {
        seance.resume();
        pass(240);
        seance.next();
        assertEquals(Duration.ofMinutes(3), seance.left());
        pass(60);
        seance.previous();
        assertEquals(Duration.ofMinutes(4), seance.left());
    }

    @Test
    void goesOnWhereItWasKilled() {
        seance.next();
        seance.next();
        pass(61);
        var other = new SeanceClock(PLAN, seance.place(), clock);
        assertFalse(other.isRunning());
        pass(86_400);
        assertEquals(Duration.ofMinutes(14).minusSeconds(61), other.left());
    }

    @Test
    void aClockSetBackTakesNothingAway() {
        seance.resume();
        pass(60);
        seance.pause();
        seance.resume();
        pass(-3600);
        assertEquals(Duration.ofMinutes(3), seance.left());
    }
}
