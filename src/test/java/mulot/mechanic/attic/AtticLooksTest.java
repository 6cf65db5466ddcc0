package mulot.mechanic.attic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mulot.i18n.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtticLooksTest {
    @Test
    void everyPictureThatALevelMayNameIsThere() {
        for (var picture : KnownPictures.IDS) {
            var box = new Box(
                    "box", LocalText.of("b", "b"), picture, 1, 1, Optional.empty(), Optional.empty(), false, false);
            assertTrue(Files.exists(Path.of("assets/art/icons", AtticLooks.icon(box) + ".png")), picture);
        }
    }

    @Test
    void ownersOfALevelHaveFacesOfTheirOwn() {
        AtticLevels.shipped().forEach(level -> {
            var owners = level.body().boxes().stream()
                    .flatMap(box -> box.owner().stream())
                    .distinct()
                    .toList();
            var faces = owners.stream()
                    .map(owner -> AtticLooks.face(level.body(), owner))
                    .distinct()
                    .toList();
            assertEquals(owners.size(), faces.size(), level.id().value());
            for (var face : faces) {
                assertTrue(Files.exists(Path.of("assets/art/workshop/owner", face + "-happy.png")), face);
            }
        });
    }

    @Test
    void copiesHaveTheSameColourAndNumbersOfTheirOwn() {
        var level = AtticLevels.copies();
        for (var box : level.boxes()) {
            for (var other : level.boxes()) {
                if (box.isCopyOf(other) && !box.equals(other)) {
                    assertEquals(AtticLooks.tint(level, box), AtticLooks.tint(level, other));
                    assertNotEquals(AtticLooks.copy(level, box), AtticLooks.copy(level, other));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"la plage,110,1", "le chien dort,110,2", "the vegetable patch,110,3", "déjà,20,2"})
    void aNameStandsOnAsManyLines(String name, double room, int lines) {
        assertEquals(lines, AtticLooks.lines(name, 10, room));
    }
}
