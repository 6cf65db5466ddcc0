package mulot.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mulot.classroom.Comfort;
import mulot.i18n.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Temporary: pictures. */
class AtticGalleryTest {
    private static final Map<String, String> ENV = System.getenv();
    private final List<String> complaints = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void pictures() {
        try (var window = new OpenWindow(folder, Language.valueOf(ENV.getOrDefault("GL", "FR")))) {
            var camera = new Camera(Path.of("target/gallery"));
            window.sitDown("fox", "green");
            var comfort = Comfort.USUAL
                    .withText(Integer.parseInt(ENV.getOrDefault("TEXT", "100")))
                    .withContrast(ENV.containsKey("CONTRAST"));
            Hand.onScreen(() -> {
                window.shell().adapt(comfort);
                return true;
            });
            for (var level : Levels.of("attic")) {
                if (level.id().value().contains(ENV.getOrDefault("GO", ""))) {
                    one(window, camera, level.id().value(), Levels.win(level));
                }
            }
        }
        Assertions.assertEquals("", String.join("\n", complaints));
    }

    private void one(OpenWindow window, Camera camera, String level, List<String> win) {
        var hand = window.hand();
        var found = Levels.of("attic").stream()
                .filter(each -> each.id().value().equals(level))
                .findFirst()
                .orElseThrow();
        window.jumpTo(found);
        hand.rest(150);
        window.take(camera, level + "-open");
        Hand.onScreen(() -> complaints.addAll(Look.over(level, window.shell().root())));
        if (ENV.containsKey("HOLD")) {
            holds(window, camera, level);
            window.jumpTo(found);
        }
        var moves = ENV.containsKey("MOVES")
                ? List.of(ENV.getOrDefault("MOVES", "").split(",", -1))
                : win.subList(0, win.size() - 1);
        moves.forEach(window::byMouse);
        hand.rest(300);
        window.take(camera, level + "-planned");
        Hand.onScreen(() ->
                complaints.addAll(Look.over(level + " planned", window.shell().root())));
        if (ENV.containsKey("SHOW")) {
            window.byMouse("go");
            var begin = System.nanoTime();
            while (hand.sees("#skip")) {
                hand.rest(Integer.parseInt(ENV.getOrDefault("SHOW", "1")));
                window.take(camera, level + "-show");
            }
            System.out.println("show took " + (System.nanoTime() - begin) / 1e9);
            hand.await("#result-title");
            hand.rest(500);
            window.take(camera, level + "-result");
        }
    }

    private void holds(OpenWindow window, Camera camera, String level) {
        var hand = window.hand();
        for (var hold : ENV.getOrDefault("HOLD", "").split(",", -1)) {
            var parts = List.of(hold.split(" ", 2));
            hand.hold("#box-" + parts.get(0), "#station-" + parts.get(1));
            hand.rest(80);
            window.take(camera, level + "-" + hold.replace(' ', '-'));
            hand.letGo();
            hand.rest(100);
        }
    }
}
