package mulot.mechanic.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason why a move is refused; a refused move costs nothing. */
class WorkshopRefusalTest {
    /** What was done, then the move that is refused, and why. */
    record Row(Refusal why, String move, List<String> done) {}

    private static Row row(Refusal why, String move, String... done) {
        return new Row(why, move, List.of(done));
    }

    static Stream<Row> rows() {
        return Stream.of(
                row(Refusal.OVER, "test rose", "swap swollen"),
                row(Refusal.NOTHING_THERE, "test nobody"),
                row(Refusal.NOTHING_THERE, "buy 2"),
                row(Refusal.GONE, "test rose", "recycle rose"),
                row(Refusal.DANGER, "test swollen"),
                row(Refusal.DANGER, "unplug swollen"),
                row(Refusal.DANGER, "recycle swollen"),
                row(Refusal.DANGER, "hand-over swollen"),
                row(Refusal.DANGER, "wipe swollen"),
                row(Refusal.NO_DANGER, "adult rose"),
                row(Refusal.WORKS, "recycle laptop", "unplug laptop", "clean laptop"),
                row(Refusal.WORKS, "clean laptop", "unplug laptop", "clean laptop"),
                row(Refusal.WORKS, "test laptop", "unplug laptop", "clean laptop"),
                row(Refusal.EMPTIED, "harvest donor lens", "unplug donor", "harvest donor screen"),
                row(Refusal.EMPTIED, "test donor", "unplug donor", "harvest donor screen"),
                row(Refusal.TESTED, "test rose", "test rose"),
                row(Refusal.UNPLUGGED, "unplug rose", "unplug rose"),
                row(Refusal.PLUGGED, "clean laptop"),
                row(Refusal.PLUGGED, "swap rose"),
                row(Refusal.PLUGGED, "harvest donor screen"),
                row(Refusal.UNKNOWN, "clean tablet", "unplug tablet"),
                row(Refusal.UNKNOWN, "harvest rose lens", "unplug rose"),
                row(Refusal.DEDUCED, "swap ali", "test rose", "unplug ali"),
                row(Refusal.NOT_DUST, "clean rose", "test rose", "unplug rose"),
                row(Refusal.ONLY_DUST, "swap laptop", "unplug laptop"),
                row(Refusal.NO_REMEDY, "swap donor", "unplug donor"),
                row(Refusal.NO_PART, "swap rose", "test rose", "unplug rose"),
                row(Refusal.WRONG_MODEL, "swap tablet", "test tablet", "unplug tablet"),
                row(Refusal.NOT_DONOR, "harvest laptop fan", "unplug laptop"),
                row(Refusal.NO_SUCH_PART, "harvest donor fan", "unplug donor"),
                row(Refusal.NOT_REPAIRED, "hand-over rose"),
                row(Refusal.NOT_REPAIRED, "wipe laptop"),
                row(Refusal.KEEP_DATA, "wipe rose"),
                row(Refusal.WIPED, "wipe laptop", "unplug laptop", "clean laptop", "wipe laptop"),
                row(Refusal.WIPE_FIRST, "hand-over laptop", "unplug laptop", "clean laptop"),
                row(Refusal.SOLD, "buy 0", "buy 0"),
                row(Refusal.NOT_OVER, "close"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tells_why(Row row) {
        Bench.after(row.done().toArray(String[]::new)).refuses(row.move(), row.why());
    }

    @Test
    void nothing_is_begun_that_the_clock_does_not_allow() {
        var late = Bench.after("buy 0", "buy 1", "unplug laptop", "clean laptop", "unplug donor", "harvest donor lens")
                .then("test rose")
                .then("unplug rose")
                .then("swap rose")
                .then("test ali")
                .then("unplug ali")
                .then("test tablet")
                .then("unplug tablet")
                .then("swap tablet");

        assertEquals(2, late.shop().minutes());
        late.refuses("swap ali", Refusal.TIME);
        late.then("recycle ali").then("recycle donor").refuses("adult swollen", Refusal.TIME);
    }

    @Test
    void the_tables_name_every_refusal() {
        var named = EnumSet.of(Refusal.TIME);
        rows().map(Row::why).forEach(named::add);

        assertEquals(EnumSet.allOf(Refusal.class), named);
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void is_said_in_every_language(Refusal refusal) {
        for (var language : Language.values()) {
            assertTrue(Texts.in(language).has(refusal.key()), refusal.key());
        }
    }
}
