package mulot.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    @Test
    void nobodyIsCalledLikeAnotherAndAnimalsAreSpread() {
        var drawn = Pseudonyms.draw(30, List.of(), new SplittableRandom(1));
        assertEquals(30, new HashSet<>(drawn).size());
        var sharing = drawn.stream().collect(Collectors.groupingBy(Pseudonym::animal, Collectors.counting()));
        assertEquals(Animal.values().length, sharing.size());
        assertTrue(sharing.values().stream().allMatch(count -> count == 2 || count == 3), sharing.toString());
    }

    @Test
    void thoseTakenAreNotGivenAgain() {
        var first = Pseudonyms.draw(40, List.of(), new SplittableRandom(1));
        var more = Pseudonyms.draw(32, first, new SplittableRandom(2));
        var all = new HashSet<>(first);
        all.addAll(more);
        assertEquals(72, all.size());
        assertThrows(IllegalArgumentException.class, () -> Pseudonyms.draw(1, all, new SplittableRandom(3)));
    }
}
