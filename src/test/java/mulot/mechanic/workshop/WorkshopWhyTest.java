package mulot.mechanic.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.mechanic.Why;
import org.junit.jupiter.api.Test;

class WorkshopWhyTest {
    private static Why why(Bench end) {
        return new WorkshopMechanic().why(end.shop(), Texts.in(Language.EN));
    }

    @Test
    void an_opened_swollen_battery_is_for_an_adult() {
        var why = why(Bench.after("swap swollen"));

        assertEquals("swollen", why.cause().icon());
        assertEquals("Leo’s camera", why.cause().caption());
        assertEquals("Swollen battery? Never open it: an adult takes it!", why.sentence());
    }

    @Test
    void time_that_ran_out_is_named() {
        assertEquals(
                "Time ran out. Start with the quickest!",
                why(Bench.of("short", "test a", "close")).sentence());
    }

    @Test
    void a_wasted_device_comes_first() {
        assertEquals(
                "Part and time were there. Repair it!",
                why(Bench.of("peeking", "recycle a", "recycle b", "close")).sentence());
    }

    @Test
    void what_was_never_tested_is_named_where_nothing_else_is_wrong() {
        var blind = Bench.of("m2", "test a", "recycle a", "test b", "unplug b", "swap b", "recycle c", "recycle d");
        assertEquals(
                "A dead device had the good part. Take it first!",
                why(blind.then("hand-over b").then("close")).sentence());

        var errands = Bench.of("errands", "buy 0", "buy 1", "recycle a", "recycle b", "close");
        assertEquals("Test first: it can often be repaired.", why(errands).sentence());
    }

    @Test
    void three_stars_are_something_to_be_proud_of() {
        var end = Bench.of(
                "m2",
                "test a",
                "test b",
                "unplug b",
                "swap b",
                "hand-over b",
                "unplug c",
                "harvest c screen",
                "unplug a",
                "swap a",
                "hand-over a",
                "recycle c",
                "unplug d",
                "clean d",
                "hand-over d",
                "close");

        assertEquals("donor of parts", why(end).effect().caption());
        assertEquals("Broken, it saved another one. Well done!", why(end).sentence());
    }
}
