package mulot.shell;

import java.nio.file.Path;
import mulot.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Temporary: pictures. */
class AtticGalleryTest {
    @TempDir
    Path folder;

    @Test
    void pictures() {
        var language = Language.valueOf(System.getProperty("gallery.language", "FR"));
        try (var window = new OpenWindow(folder, language)) {
            var camera = new Camera(Path.of("target/gallery"));
            var hand = window.hand();
            window.sitDown("fox", "green");
            var only = System.getProperty("gallery.only", "");
            for (var level : Levels.of("attic")) {
                if (!level.id().value().contains(only)) {
                    continue;
                }
                window.jumpTo(level);
                hand.rest(150);
                window.take(camera, level.id() + "-open");
                var moves = Levels.win(level);
                for (var move : moves.subList(0, moves.size() - 1)) {
                    window.byMouse(move);
                }
                hand.rest(300);
                window.take(camera, level.id() + "-planned");
            }
        }
    }
}
