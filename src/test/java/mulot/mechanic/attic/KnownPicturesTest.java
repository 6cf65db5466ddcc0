package mulot.mechanic.attic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownPicturesTest {
    /** What the checker lets through must never be missing on the screen. */
    @Test
    void areAllDrawn() {
        var missing = KnownPictures.IDS.stream()
                .filter(id -> !Files.exists(Path.of("assets/art/icons", id + ".png")))
                .toList();
        assertEquals(List.of(), missing);
    }
}
