package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import mulot.classroom.Comfort;
import org.junit.jupiter.api.Test;

/** Pupils with their comfort, their friends, their secrets and their patience. */
class TogetherTest extends AtTheWindow {
    private static final String FIRST = "day-010-first-evening";
    private static final List<String> LOSING =
            List.of("place 0 video", "place 1 outdoors", "place 2 homework", "place 3 reading", "go");

    private static List<String> winOf(String level) {
        return Levels.win(Levels.of("day").stream()
                .filter(each -> each.id().value().equals(level))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void twoAtOneMousePassItOnAndBothGetTheTry() {
        window.sitDown("fox", "green");
        hand.click("#one-more");
        hand.click("#animal-owl");
        hand.click("#colour-red");
        hand.click("#me");
        hand.await("#place-house");
        window.open(FIRST);
        var moves = winOf(FIRST);
        window.byMouse(moves.getFirst());
        assertEquals("À toi, Hibou rouge\u202f!", window.text("#say"));
        window.byMouse(moves.get(1));
        assertEquals("À toi, Renard vert\u202f!", window.text("#say"));
        moves.subList(2, moves.size()).forEach(window::byMouse);
        hand.await("#result-title");

        var tries = window.attempts();

        assertEquals(2, tries.size());
        assertEquals(2, tries.stream().map(each -> each.pupil().id()).distinct().count());
        assertEquals(
                1, tries.stream().map(each -> each.attempt().moves()).distinct().count());
    }

    @Test
    void afterThreeFailuresTheEasierTwinIsPlayedAndReplays() {
        window.sitDown("cow", "blue");
        window.open(FIRST);
        LOSING.forEach(window::byMouse);
        for (var failure = 0; failure < 2; failure++) {
            hand.await("#result-title");
            assertFalse(window.shell().playing().isPresent());
            hand.click("#again");
            hand.await("#hint");
            assertFalse(isEasier());
            window.byMouse("go");
        }
        hand.await("#result-title");
        hand.click("#again");
        hand.await("#hint");

        assertTrue(isEasier());
        window.byMouse("clear 0");
        window.byMouse("place 0 snack");
        window.byMouse("go");
        hand.await("#result-title");

        var last = window.attempts().getLast().attempt();
        var level = Levels.of("day").getFirst();
        assertEquals(level.easier().fingerprint(), last.fingerprint());
        assertEquals(List.of(0, 0, 0), stars().subList(0, 3));
        assertTrue(last.stars() > 0);
        assertTrue(level.version(last.fingerprint()).isPresent());
    }

    private boolean isEasier() {
        return Hand.onScreen(() -> window.shell().playing().orElseThrow().isEasier());
    }

    private List<Integer> stars() {
        return window.attempts().stream().map(each -> each.attempt().stars()).toList();
    }

    @Test
    void comfortIsChosenWithoutAnAdultAndKept() {
        window.sitDown("frog", "grey");
        hand.click("#settings");
        hand.click("#set-text-200");
        hand.click("#set-contrast-true");
        hand.click("#set-still-true");
        window.reach("#set-volume-0");
        hand.type(KeyCode.SPACE);
        var wanted =
                Comfort.USUAL.withText(200).withContrast(true).withStill(true).withVolume(0);
        assertEquals(wanted, Hand.onScreen(() -> window.shell().comfort()));
        hand.click("#done");
        hand.await("#place-house");
        hand.type(KeyCode.ESCAPE);
        hand.await("#animal-fox");
        hand.type(KeyCode.ESCAPE);
        hand.await("#play");
        assertEquals(Comfort.USUAL, Hand.onScreen(() -> window.shell().comfort()), "the next pupil has their own");

        window.sitDown("frog", "grey");

        assertEquals(wanted, Hand.onScreen(() -> window.shell().comfort()));
    }

    @Test
    void withoutMovementADayIsOverAtOnce() {
        window.sitDown("frog", "grey");
        Hand.onScreen(() -> {
            window.shell().adapt(Comfort.USUAL.withStill(true));
            return true;
        });
        window.open(FIRST);
        winOf(FIRST).forEach(window::byMouse);
        hand.await("#result-title");
        assertEquals(List.of(3), stars());
    }

    @Test
    void aSecretComesIntoTheAlbum() {
        window.sitDown("cat", "yellow");
        openLevel("day", "030");
        winOf("day-030-one-wish").forEach(window::byMouse);
        hand.await("#result-title");
        hand.await("#secret");
        assertEquals("Album\u00a0: Les biscuits de Mamie", window.text("#secret"));
        hand.click("#continue");
        hand.await("#place-house");
        hand.click("#album");
        hand.await("#back");
        var found =
                Hand.onScreen(() -> window.shell().root().lookupAll(".small").size());
        assertEquals(1, found);
    }

    @Test
    void aScreenIsReadSentenceBySentence() {
        window.sitDown("dog", "purple");
        window.open(FIRST);
        var lit = Hand.onScreen(() -> {
            window.shell().reader().toggle();
            return window.shell().root().lookupAll(".being-read").size();
        });
        assertEquals(1, lit);
        hand.click("#read-aloud");
        hand.rest(500);
        assertFalse(hand.sees(".being-read"), "without a voice it ends by itself");
    }
}
