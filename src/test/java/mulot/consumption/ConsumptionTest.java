package mulot.consumption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsumptionTest {
    private static Consumption after(int seconds, int processorMillis) {
        return new Consumption(
                Duration.ofSeconds(seconds),
                Duration.ofMillis(processorMillis),
                new Memory(90_000_000, Memory.Source.SYSTEM_PSS),
                Optional.of(640_000L));
    }

    @Test
    void theMachineCountsWhatThisProgramUses() {
        var now = Consumption.now();
        assertTrue(now.processor().compareTo(Duration.ZERO) > 0);
        assertTrue(now.during().compareTo(Duration.ZERO) > 0);
        assertTrue(now.memory().bytes() > 10_000_000, "a virtual machine alone holds more: " + now.memory());
        assertTrue(Memory.ofTheMachine().orElse(Long.MAX_VALUE) > now.memory().bytes());
    }

    @Test
    void aPartIsWhatWasUsedSince() {
        var part = after(60, 3_000).since(after(50, 2_500));
        assertEquals(Duration.ofSeconds(10), part.during());
        assertEquals(0.05, part.share(), 1e-9);
        assertEquals(Optional.of(0L), part.written());
    }

    @Test
    void nothingIsUsedInNoTime() {
        assertEquals(0, after(5, 100).since(after(5, 100)).share());
    }

    @Test
    void whatIsKeptComesBack() {
        var used = after(60, 3_000);
        var uncounted = new Consumption(
                used.during(), used.processor(), new Memory(5, Memory.Source.VIRTUAL_MACHINE), Optional.empty());
        assertEquals(Optional.of(used), Consumption.of(used.kept()));
        assertEquals(Optional.of(uncounted), Consumption.of(uncounted.kept()));
        assertEquals(Optional.empty(), Consumption.of("31400 92000000 640000"), "counted otherwise by an earlier one");
    }

    @Test
    void theLastThreeSecondsFollowASwitch() {
        var last = new LastSeconds();
        assertEquals(Optional.empty(), last.upTo(after(0, 0)));
        assertEquals(0.3, last.upTo(after(1, 300)).orElseThrow().share(), 1e-9);
        last.upTo(after(2, 600));
        assertEquals(0.3, last.upTo(after(3, 900)).orElseThrow().share(), 1e-9);
        last.upTo(after(4, 900));
        last.upTo(after(5, 900));
        assertEquals(0, last.upTo(after(6, 900)).orElseThrow().share(), "switched off three seconds ago");
    }
}
