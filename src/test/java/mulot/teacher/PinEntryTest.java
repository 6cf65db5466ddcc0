package mulot.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PinEntryTest {
    private static final PinEntry.Request NOTHING = new PinEntry.Request.Wait();

    @Test
    void aNewPinIsTypedTwice() {
        var entry = new PinEntry(false);
        assertEquals(PinEntry.Step.CHOOSE, entry.step());
        assertEquals(NOTHING, typed(entry, "2026"));
        assertEquals(PinEntry.Step.REPEAT, entry.step());
        assertEquals(0, entry.length());
        assertEquals(new PinEntry.Request.Keep("2026"), typed(entry, "2026"));
    }

    @Test
    void twoNumbersThatDifferBeginAnew() {
        var entry = new PinEntry(false);
        typed(entry, "2026");
        assertEquals(NOTHING, typed(entry, "2027"));
        assertTrue(entry.differed());
        assertEquals(PinEntry.Step.CHOOSE, entry.step());
        entry.type(1);
        assertFalse(entry.differed(), "the reproach ends when the teacher goes on");
    }

    @Test
    void aKnownPinIsAskedOnce() {
        var entry = new PinEntry(true);
        assertEquals(PinEntry.Step.ENTER, entry.step());
        assertEquals(
                new PinEntry.Request.Check("12345678"), typed(entry, "123456789"), "the ninth digit does not count");
    }

    @Test
    void threeDigitsAreTooFew() {
        var entry = new PinEntry(true);
        assertEquals(NOTHING, typed(entry, "123"));
        assertEquals(3, entry.length());
        entry.type(4);
        assertTrue(entry.canConfirm());
        entry.erase();
        assertFalse(entry.canConfirm());
    }

    @Test
    void erasingNothingDoesNothing() {
        var entry = new PinEntry(true);
        entry.erase();
        assertEquals(0, entry.length());
    }

    private static PinEntry.Request typed(PinEntry entry, String digits) {
        digits.chars().map(digit -> digit - '0').forEach(entry::type);
        return entry.confirm();
    }
}
