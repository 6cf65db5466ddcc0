package mulot.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import mulot.store.Database;
import mulot.store.Samples;
import mulot.store.ScoreBook;
import mulot.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door in front of a curious class, on a clock that the test turns. */
class PinTest {
    private static final Pin.Answer RIGHT = new Pin.Answer.Right();

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-24T09:00:00Z");
    private final Clock clock = clockOf(() -> now);
    private final Pin pin = new Pin(() -> now);
    private Database database;
    private ScoreBook book;

    private static Clock clockOf(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }

    @BeforeEach
    void open() throws StoreException {
        database = Database.open(folder.resolve("mulot.db"), clock);
        book = Samples.book(database);
    }

    @AfterEach
    void close() throws StoreException {
        database.close();
    }

    @Test
    void theFirstVisitorChoosesIt() {
        assertFalse(pin.isChosen(book));
        pin.choose(book, "2026");
        assertTrue(pin.isChosen(book));
        assertEquals(RIGHT, pin.check(book, "2026"));
        assertEquals(new Pin.Answer.Wrong(4), pin.check(book, "2027"));
    }

    @Test
    void onlyASaltedHashIsKept() {
        pin.choose(book, "20261124");
        var kept = book.setting("pin.hash").orElseThrow();
        assertFalse(kept.contains("20261124"));
        pin.choose(book, "20261124");
        assertFalse(kept.equals(book.setting("pin.hash").orElseThrow()), "another salt each time");
    }

    @Test
    void itHasFourToEightDigits() {
        for (var wrong : new String[] {"", "123", "123456789", "12a4", "12 34", "١٢٣٤"}) {
            assertFalse(Pin.isWellFormed(wrong), wrong);
            assertThrows(IllegalArgumentException.class, () -> pin.choose(book, wrong));
        }
    }

    @Test
    void fourWrongNumbersAreFreeThenTheDoorWaitsLongerEachTime() {
        pin.choose(book, "2026");
        for (var left = 4; left > 0; left--) {
            assertEquals(new Pin.Answer.Wrong(left), pin.check(book, "0000"));
        }
        for (var seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            assertEquals(new Pin.Answer.Wait(Duration.ofSeconds(seconds)), pin.check(book, "0000"));
            now = now.plusSeconds(seconds);
        }
        assertEquals(RIGHT, pin.check(book, "2026"));
        assertEquals(new Pin.Answer.Wrong(4), pin.check(book, "0000"), "the right number wipes the slate");
    }

    @Test
    void whileItWaitsNotEvenTheRightNumberOpens() {
        shut();
        now = now.plusSeconds(29);
        assertEquals(new Pin.Answer.Wait(Duration.ofSeconds(1)), pin.check(book, "2026"));
        now = now.plusSeconds(1);
        assertEquals(RIGHT, pin.check(book, "2026"));
    }

    @Test
    void theWaitOutlivesTheProgramAndAnyClock() throws StoreException {
        shut();
        database.close();
        now = now.plus(Duration.ofDays(3650));
        database = Database.open(folder.resolve("mulot.db"), clock);
        var again = new Pin(() -> now);
        var after = Samples.book(database);
        assertEquals(new Pin.Answer.Wait(Duration.ofSeconds(30)), again.check(after, "2026"));
        now = now.plusSeconds(29);
        assertInstanceOf(Pin.Answer.Wait.class, again.check(after, "2026"));
        now = now.plusSeconds(1);
        assertEquals(RIGHT, again.check(after, "2026"));
    }

    @Test
    void theTimeOfTheMachineIsNotItsClock() {
        var machine = Pin.onThisMachine();
        machine.choose(book, "2026");
        for (var i = 0; i < 5; i++) {
            machine.check(book, "0000");
        }
        assertInstanceOf(Pin.Answer.Wait.class, machine.check(book, "2026"));
    }

    private void shut() {
        pin.choose(book, "2026");
        for (var i = 0; i < 5; i++) {
            pin.check(book, "0000");
        }
    }
}
