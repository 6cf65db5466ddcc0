package mulot.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes UUIDs of version 7 whose clock part is the start of a day: see docs/decisions/0003-attempt-ids.md. */
record AttemptIds(RandomGenerator random) {
    private static final long VERSION_7 = 0x7000L;
    private static final long TWELVE_BITS = 0xFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    UUID on(LocalDate day) {
        var startOfDay = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        var high = (startOfDay << 16) | VERSION_7 | (random.nextLong() & TWELVE_BITS);
        return new UUID(high, VARIANT | (random.nextLong() >>> 2));
    }

    /** For pupils and classes: no clock in it at all (version 4). */
    UUID anyTime() {
        var high = (random.nextLong() & ~0xF000L) | 0x4000L;
        return new UUID(high, VARIANT | (random.nextLong() >>> 2));
    }
}
