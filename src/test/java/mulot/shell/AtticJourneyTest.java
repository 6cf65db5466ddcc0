package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pupils in the attic, with mouse and keyboard; its recorded wins are played in {@link JourneyTest}. */
class AtticJourneyTest extends AtTheWindow {
    @BeforeEach
    void sitDown() {
        window.sitDown("fox", "green");
    }

    /** @param number as in the name of its file */
    private void open(String number) {
        openLevel("attic", number);
    }

    private String said() {
        hand.rest(60);
        return window.text("#say");
    }

    /** The moves made so far, told by finishing: nothing else is recorded. */
    private List<String> movesOfThePlay() {
        hand.click("#finish");
        hand.await("#result-title");
        return window.attempts().getFirst().attempt().moves();
    }

    @Test
    void whatCannotBeDoneGoesBackAndMulotSaysWhy() {
        open("040");
        hand.drag("#box-song", "#station-bin");
        assertEquals("C’est à Lina\u00a0: on ne jette pas.", said());
        hand.drag("#box-ball", "#station-pressed");
        assertEquals("La presse ne prend pas cette boîte.", said());
        hand.drag("#box-song", "#station-chest");
        hand.drag("#box-ball", "#station-chest");
        assertEquals("Le coffre est trop plein pour elle.", said());
        open("090");
        hand.drag("#box-ines", "#station-cloud");
        hand.drag("#box-hugo", "#station-cloud");
        assertEquals("Le nuage est trop plein pour elle.", said());
    }

    @Test
    void aBoxComesBackFromEveryPlace() {
        open("040");
        for (var move : List.of(
                "put rocket pressed",
                "put rocket shelf",
                "put rocket chest",
                "put rocket pressed",
                "put rocket bin",
                "put rocket shelf",
                "put song chest",
                "put tent bin",
                "put ball bin")) {
            window.byMouse(move);
        }
        assertEquals("Il y a assez de place. On filme\u202f!", said());
        assertEquals(10, movesOfThePlay().size());
    }

    @Test
    void clickingOneThenTheOtherCarriesABox() {
        open("010");
        hand.click("#box-game");
        hand.click("#box-finger");
        hand.click("#station-bin");
        hand.click("#box-game");
        hand.click("#box-game");
        hand.click("#station-bin");
        hand.click("#box-game");
        hand.click("#station-bin");
        assertEquals(List.of("put finger bin", "put game bin", "go"), movesOfThePlay());
    }

    @Test
    void droppedBesideEverythingABoxGoesHome() {
        open("010");
        hand.drag("#box-game", "#back");
        assertFalse(hand.sees("#overlay"), "a box dropped on a button presses nothing");
        hand.drag("#box-game", "#box-volcano");
        hand.drag("#box-game", "#hint");
        assertEquals("On va filmer la chorale. Il faut de la place\u202f!", said());
    }

    @Test
    void aNameIsWrittenAndWipedOffAgain() {
        open("050");
        for (var move : List.of("name pocket", "unname pocket", "name first-step", "put first-step chest")) {
            window.byMouse(move);
        }
        window.byMouse("unname first-step");
        window.byMouse("name first-step");
        window.byMouse("put film bin");
        window.byMouse("put pocket bin");
        assertEquals(
                List.of(
                        "name pocket",
                        "unname pocket",
                        "name first-step",
                        "put first-step chest",
                        "unname first-step",
                        "name first-step",
                        "put film bin",
                        "put pocket bin",
                        "go"),
                movesOfThePlay());
    }

    @Test
    void theKeyboardReachesWhatCanBeUsedAndNothingElse() {
        open("040");
        window.reach("#box-song");
        for (var tab = 0; tab < 24; tab++) {
            hand.type(KeyCode.TAB);
            assertFalse(window.focused().startsWith("station"), "with an empty hand nothing can be laid");
        }
        window.reach("#box-song");
        hand.type(KeyCode.ENTER);
        window.reach("#station-chest");
        hand.type(KeyCode.ESCAPE);
        assertTrue(hand.sees("#station-chest"), "Escape opens the hand and leaves nothing");
        window.byKeyboard("put song chest");
        window.byKeyboard("put song shelf");
        window.byKeyboard("put rocket pressed");
        window.byKeyboard("put rocket shelf");
        assertEquals("Glisse une boîte pour faire de la place.", said());
    }

    @Test
    void filmsAreChosenBeforeAndChangedLater() {
        open("070");
        assertEquals("Quel film\u202f?", window.text(".attic-more"));
        window.byMouse("choose giant");
        assertEquals("encore 17", window.text(".attic-more"));
        window.byKeyboard("choose small");
        assertEquals("encore 10", window.text(".attic-more"));
    }

    @Test
    void aHintPointsAtWhatIsInTheWay() {
        open("040");
        window.byMouse("put rocket pressed");
        window.byMouse("put ball bin");
        var sentences = List.of(hint(), hint(), hint());
        assertEquals("Remets «\u00a0le match\u00a0» sur l’étagère.", sentences.getLast());
        assertTrue(hand.sees("#box-ball.attic-glow"), "the box glows");
        assertTrue(hand.sees("#shelf.attic-glow"), "and so does where it belongs");
    }

    private String hint() {
        hand.type(KeyCode.H);
        hand.rest(400);
        return window.text("#say");
    }

    @Test
    void aChildOfSevenBreaksNothing() {
        open("080");
        var random = new Random(7);
        var things = List.of(
                "#box-wedding",
                "#box-shoe",
                "#box-train",
                "#station-bin",
                "#station-chest",
                "#station-pressed",
                "#shelf",
                "#name-mum",
                "#name-shoe",
                "#undo");
        var keys = List.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.TAB, KeyCode.LEFT, KeyCode.DOWN, KeyCode.H, KeyCode.A);
        for (var turn = 0; turn < 70; turn++) {
            var thing = any(things, random);
            switch (hand.sees(thing) ? random.nextInt(4) : 1) {
                case 0 -> hand.drag(any(List.of("#box-wedding", "#box-train", "#box-sea"), random), thing);
                case 1 -> hand.type(any(keys, random), any(keys, random));
                default -> hand.press(thing, 1 + random.nextInt(3));
            }
            comeBack();
        }
        assertTrue(hand.sees("#say"));
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** Mashed keys may leave the level or make the film; the child goes on. */
    private void comeBack() {
        hand.rest(60);
        if (hand.sees("#stay")) {
            hand.click("#stay");
        } else if (hand.sees("#skip") || hand.sees("#result-title")) {
            hand.await("#again");
            open("080");
        } else if (hand.sees("#place-house")) {
            open("080");
        }
    }
}
