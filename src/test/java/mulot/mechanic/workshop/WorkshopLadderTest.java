package mulot.mechanic.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import mulot.level.Ages;
import mulot.level.Level;
import mulot.level.Library;
import org.junit.jupiter.api.Test;

/** The shipped levels together: a ladder for two ages. */
class WorkshopLadderTest {
    private static final List<Level<?, ?, ?>> LEVELS = WorkshopLevels.shipped();

    private static WorkshopLevel body(int number) {
        return (WorkshopLevel) LEVELS.get(number - 1).body();
    }

    @Test
    void rises_step_by_step() {
        assertEquals(
                IntStream.rangeClosed(1, 10).boxed().toList(),
                LEVELS.stream().map(level -> level.envelope().difficulty()).toList());
    }

    @Test
    void begins_with_three_levels_for_the_youngest_and_facts_in_their_words() {
        var library = Library.shipped();
        var young = LEVELS.stream()
                .filter(level -> level.envelope().isFor(Ages.SIX_TO_EIGHT))
                .toList();

        assertEquals(LEVELS.subList(0, 3), young);
        for (var level : young) {
            var first = library.fact(level.envelope().facts().getFirst()).orElseThrow();
            assertTrue(first.young().isPresent(), first.id());
        }
    }

    @Test
    void teaches_reuse_and_nothing_else() {
        for (var level : LEVELS) {
            assertTrue(Set.of("O5", "O6", "O7").containsAll(level.envelope().objectives()));
        }
    }

    @Test
    void introduces_one_idea_after_the_other() {
        assertTrue(body(1).devices().stream().allMatch(Device::isObvious), "one visible fault");
        assertTrue(
                body(3).devices().stream().anyMatch(device -> device.symptoms().size() == 2), "two symptoms");
        assertTrue(body(5).devices().stream().anyMatch(device -> device.fault() == Fault.BOARD), "a donor");
        assertTrue(body(6).devices().stream().anyMatch(Device::isDangerous), "a danger");
        assertEquals(
                2,
                body(7).devices().stream().map(Device::model).distinct().count(),
                "parts that look right and are not");
        assertEquals(
                Set.of(true, false),
                Set.copyOf(body(8).shop().stream()
                        .map(offer -> offer.spare().lasting())
                        .distinct()
                        .toList()),
                "a lasting part and one that is not");
        assertEquals(5, body(9).lookingLike(body(9).devices().getFirst()).size(), "a batch");
        assertEquals(2, body(10).devices().stream().filter(Device::isDangerous).count(), "two safety cases");
    }
}
