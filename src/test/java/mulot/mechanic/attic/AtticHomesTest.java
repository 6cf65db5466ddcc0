package mulot.mechanic.attic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mulot.i18n.LocalText;
import mulot.level.Level;
import mulot.play.Stars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AtticHomesTest {
    static Stream<AtticLevel> shipped() {
        return AtticLevels.shipped().map(Level::body);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void eachBoxOfAShippedLevelStandsOnOneBoardAndOnPlacesOfItsOwn(AtticLevel level) {
        var homes = AtticHomes.of(level);
        var taken = new HashSet<Integer>();
        for (var box = 0; box < level.boxes().size(); box++) {
            var size = level.boxes().get(box).size();
            assertEquals(
                    size,
                    AtticHomes.onSameBoard(homes.first(box), size),
                    "split: " + level.boxes().get(box));
            for (var place = homes.first(box); place < homes.first(box) + size; place++) {
                assertTrue(taken.add(place), "taken twice: " + place + " in " + homes);
                assertTrue(place < level.shelf(), "beyond the shelf: " + place);
            }
        }
    }

    @Test
    void aBoxIsSplitOnlyWhereNoOtherOrderHelps() {
        assertEquals("[0, 12]", AtticHomes.of(level(24, 12, 12)).toString());
        assertEquals("[0, 12, 7, 19]", AtticHomes.of(level(24, 7, 7, 5, 5)).toString());
        assertEquals("[0, 8, 16]", AtticHomes.of(level(24, 8, 8, 8)).toString());
        assertEquals(4, AtticHomes.onSameBoard(8, 8));
    }

    private static AtticLevel level(int shelf, Integer... sizes) {
        var boxes = List.of(sizes).stream()
                .map(size -> new Box(
                        "box" + size,
                        LocalText.of("b", "b"),
                        "film",
                        size,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false))
                .toList();
        return new AtticLevel(shelf, 1, 0, Optional.empty(), List.of(), boxes, new Stars(1, 2, 3));
    }
}
