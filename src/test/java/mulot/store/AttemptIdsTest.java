package mulot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class AttemptIdsTest {
    private final AttemptIds ids = new AttemptIds(Samples.chance());

    @Test
    void theIdTellsTheDayAndNothingFiner() {
        var made = new HashSet<UUID>();
        for (var time = 0; time < 1000; time++) {
            var id = ids.on(Samples.day("2026-11-24"));
            assertEquals(7, id.version());
            assertEquals(2, id.variant());
            assertEquals(1_795_478_400_000L, id.getMostSignificantBits() >>> 16, "midnight of 24 November 2026");
            made.add(id);
        }
        assertEquals(1000, made.size());
    }

    @Test
    void aPupilsIdTellsNothing() {
        assertEquals(4, ids.anyTime().version());
        assertEquals(2, ids.anyTime().variant());
    }
}
