package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import mulot.classroom.Comfort;
import mulot.i18n.Language;
import mulot.level.Level;
import mulot.mechanic.Mechanics;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of screen with every comfort: words stay whole and readable. Leaves pictures in target/comfort. */
class ComfortTest {
    private static final Comfort USUAL = Comfort.USUAL;

    @TempDir
    Path folder;

    private final List<String> complaints = new ArrayList<>();

    static Stream<Arguments> comforts() {
        return Stream.of(
                Arguments.of(Language.FR, USUAL.withText(125)),
                Arguments.of(Language.FR, USUAL.withText(150)),
                Arguments.of(Language.FR, USUAL.withText(200)),
                Arguments.of(Language.FR, USUAL.withContrast(true)),
                Arguments.of(Language.EN, USUAL.withText(125)),
                Arguments.of(Language.EN, USUAL.withText(150)),
                Arguments.of(Language.EN, USUAL.withText(200).withContrast(true)),
                Arguments.of(Language.EN, USUAL.withAiry(true)));
    }

    /** The last level of each game has the most on its screen. */
    private static List<Level<?, ?, ?>> fullest() {
        return Mechanics.all().stream()
                .<Level<?, ?, ?>>map(mechanic -> Levels.of(mechanic.id()).getLast())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("comforts")
    void wordsStayWholeAndReadable(Language language, Comfort comfort) {
        try (var window = new OpenWindow(folder, language)) {
            var camera = new Camera(Path.of("target/comfort", language.code() + name(comfort)));
            var hand = window.hand();
            window.sitDown("fox", "green");
            Hand.onScreen(() -> {
                window.shell().adapt(comfort);
                window.shell().settings("read-aloud");
                return true;
            });
            look(window, camera, "settings");
            hand.click("#done");
            hand.await("#place-house");
            look(window, camera, "map");
            hand.click("#leaf");
            hand.await("#leaf-screen");
            look(window, camera, "leaf");
            hand.type(KeyCode.ESCAPE);
            hand.await("#place-house");
            hand.click("#album");
            look(window, camera, "album");
            hand.type(KeyCode.ESCAPE);
            hand.await("#place-house");
            // in English one game is played: its words are shorter than the French ones
            for (var level : language == Language.FR ? fullest() : fullest().subList(0, 1)) {
                play(window, camera, level);
            }
            assertEquals(List.of(), window.faults());
        }
        assertEquals("", String.join("\n", complaints));
    }

    static Stream<Arguments> sizes() {
        return Stream.of(Language.values())
                .flatMap(language -> Comfort.TEXT_SIZES.stream()
                        .filter(size -> size > USUAL.text())
                        .map(size -> Arguments.of(language, size)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyLevelOpensWithLargeWords(Language language, int size) {
        try (var window = new OpenWindow(folder, language)) {
            var camera = new Camera(Path.of("target/comfort", language.code() + "-levels-" + size));
            window.sitDown("fox", "green");
            Hand.onScreen(() -> {
                window.shell().adapt(USUAL.withText(size));
                return true;
            });
            for (var level : Levels.shipped()) {
                window.jumpTo(level);
                look(window, camera, level.id().value());
            }
            assertEquals(List.of(), window.faults());
        }
        assertEquals("", String.join("\n", complaints));
    }

    private void play(OpenWindow window, Camera camera, Level<?, ?, ?> level) {
        var hand = window.hand();
        window.jumpTo(level);
        look(window, camera, level.id().value());
        Levels.win(level).forEach(window::byMouse);
        hand.await("#result-title");
        hand.rest(300);
        look(window, camera, level.id() + "-result");
        hand.click("#continue");
        hand.await("#place-house");
    }

    private static String name(Comfort comfort) {
        return "-" + comfort.text() + (comfort.airy() ? "-airy" : "") + (comfort.contrast() ? "-contrast" : "");
    }

    private void look(OpenWindow window, Camera camera, String screen) {
        window.settle();
        window.take(camera, screen);
        Hand.onScreen(() -> complaints.addAll(Look.over(screen, window.shell().root())));
    }
}
