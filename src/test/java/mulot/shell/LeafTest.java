package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import mulot.consumption.Consumption;
import mulot.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The leaf: what the program consumes is what the machine counts, and nothing is counted that nobody sees. */
class LeafTest extends AtTheWindow {

    private void openLeaf() {
        hand.click("#leaf");
        hand.await("#leaf-screen");
    }

    private LeafScreen screen() {
        var found = new AtomicReference<LeafScreen>();
        Hand.onScreen(() -> {
            if (window.shell().content() instanceof LeafScreen leaf) {
                found.set(leaf);
            }
            return true;
        });
        return found.get();
    }

    private static long digits(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }

    @Test
    void figuresAreThoseOfTheMachine() {
        var before = Consumption.now();
        openLeaf();
        var shown = digits(window.text("#computed"));
        var after = Consumption.now();
        assertTrue(
                before.processor().toSeconds() <= shown
                        && shown <= after.processor().toSeconds() + 1,
                shown + " s");
        var held = digits(window.text("#held"));
        assertTrue(Math.abs(held - after.memory().bytes() / 1_000_000) < 100, held + " MB");
        assertTrue(window.text("#figures").contains("processeur"));
    }

    @Test
    void aSecondLaterItIsKnownWhatIsComputedNow() {
        openLeaf();
        assertEquals("Je me pèse…", window.text("#share-sentence"));
        while (!window.text("#share-sentence").startsWith("En ce moment, sur 100")) {
            hand.rest(50);
        }
        assertFalse(window.text("#share").isEmpty());
    }

    @Test
    void nothingIsReadOnceTheLeafIsLeft() {
        openLeaf();
        var screen = screen();
        assertTrue(Hand.onScreen(screen::isWeighing));
        hand.click("#still-switch");
        var river = Hand.onScreen(() -> (FlowingRiver) screen.lookup("#river"));
        assertTrue(Hand.onScreen(river::isMoving));
        hand.type(KeyCode.ESCAPE);
        hand.await("#play");
        assertFalse(Hand.onScreen(screen::isWeighing));
        assertFalse(Hand.onScreen(river::isMoving));
    }

    @Test
    void theKeyboardAloneDoes() {
        window.reach("#leaf");
        hand.type(KeyCode.ENTER);
        hand.await("#leaf-screen");
        assertEquals("Bouger", window.text("#still-switch"));
        window.reach("#still-switch");
        hand.type(KeyCode.SPACE);
        assertEquals("Arrêter", window.text("#still-switch"));
        hand.type(KeyCode.SPACE);
        assertEquals("Bouger", window.text("#still-switch"));
        hand.type(KeyCode.ESCAPE);
        hand.await("#play");
    }

    @Test
    void theBonusOpensWithTheFirstStarAndIsWeighed() {
        var bonus = Levels.weighed();
        window.sitDown("fox", "green");
        assertFalse(hand.sees("#level-" + bonus.id()), "it is no stop of the path");
        openLeaf();
        assertEquals("Bonus\u00a0: gagne d’abord un niveau.", window.text("#level-" + bonus.id()));
        hand.type(KeyCode.ESCAPE);
        win(Levels.of("day").getFirst().id().value());
        openLeaf();
        hand.click("#level-" + bonus.id());
        hand.await("#share");
        assertEquals("Arrêter", window.text("#still-switch"));
        hand.click("#still-switch");
        assertEquals("Bouger", window.text("#still-switch"));
        Levels.win(bonus).forEach(window::byMouse);
        hand.await("#result-title");
        hand.click("#continue");
        hand.await("#place-house");
        assertEquals(3, window.attempts().getLast().attempt().stars());
    }

    private void win(String level) {
        window.open(level);
        Levels.win(Levels.of("day").getFirst()).forEach(window::byMouse);
        hand.await("#result-title");
        hand.click("#continue");
        hand.await("#place-house");
    }

    @Test
    void whoWantsNothingToMoveFindsTheRiverStill() {
        window.sitDown("fox", "green");
        Hand.onScreen(() -> {
            window.shell().adapt(window.shell().comfort().withStill(true));
            return true;
        });
        window.jumpTo(Levels.weighed());
        assertEquals("Bouger", window.text("#still-switch"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void looksRightAtEverySize(Language language) {
        Hand.onScreen(() -> {
            window.shell().speak(language);
            return true;
        });
        var complaints = new ArrayList<String>();
        for (var size : List.of(List.of(1024, 768), List.of(1280, 720), List.of(1920, 1080))) {
            window.resize(size.get(0), size.get(1));
            var name = language.code() + "-" + size.get(0);
            var camera = new Camera(Path.of("target/leaf", name));
            look(camera, complaints, "home-" + name);
            openLeaf();
            while (window.text("#share").equals("…")) {
                hand.rest(50);
            }
            look(camera, complaints, "leaf-" + name);
            hand.type(KeyCode.ESCAPE);
            window.sitDown("fox", "green");
            look(camera, complaints, "map-" + name);
            openLeaf();
            look(camera, complaints, "leaf-of-a-pupil-" + name);
            window.jumpTo(Levels.weighed());
            look(camera, complaints, "bonus-" + name);
            Hand.onScreen(() -> {
                window.shell().home();
                return true;
            });
        }
        assertEquals("", String.join("\n", complaints));
    }

    private void look(Camera camera, List<String> complaints, String screen) {
        hand.rest(100);
        window.take(camera, screen);
        Hand.onScreen(() -> complaints.addAll(Look.over(screen, window.shell().root())));
    }
}
