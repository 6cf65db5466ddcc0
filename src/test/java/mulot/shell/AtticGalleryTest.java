package mulot.shell;

import java.nio.file.Path;
import java.util.List;
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
                holds(window, camera, level.id().value());
                window.jumpTo(level);
                var moves = Levels.win(level);
                for (var move : moves.subList(0, moves.size() - 1)) {
                    window.byMouse(move);
                }
                hand.rest(300);
                window.take(camera, level.id() + "-planned");
            }
        }
    }

    private void holds(OpenWindow window, Camera camera, String level) {
        var hand = window.hand();
        var holds = switch (level) {
            case "attic-030-press" -> List.of("snowman bin", "film pressed", "dance pressed");
            case "attic-040-lina" -> List.of("song bin", "ball pressed", "rocket pressed", "ball bin");
            case "attic-100-class-shelf" -> List.of("fair pressed", "tom cloud", "game bin", "class bin");
            default -> List.<String>of();
        };
        for (var hold : holds) {
            var parts = List.of(hold.split(" ", 2));
            hand.hold("#box-" + parts.get(0), "#station-" + parts.get(1));
            hand.rest(80);
            window.take(camera, level + "-" + hold.replace(' ', '-'));
            hand.letGo();
            hand.type(javafx.scene.input.KeyCode.Z);
            hand.rest(100);
            window.take(camera, level + "-" + hold.replace(' ', '-') + "-done");
        }
    }
}
