package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mulot.store.Samples;
import org.junit.jupiter.api.Test;

/** A teacher at the real screens: the code, the tables, the file for the spreadsheet. */
class TeacherJourneyTest extends AtTheWindow {
    private static final int MOST_GLANCES = 400;

    private static final Map<Integer, KeyCode> DIGITS =
            Map.of(0, KeyCode.DIGIT0, 2, KeyCode.DIGIT2, 6, KeyCode.DIGIT6, 7, KeyCode.DIGIT7);

    @Test
    void theFirstTeacherChoosesTheCodeAndFindsAnEmptyPage() {
        chooseTheCode();
        assertFalse(hand.sees("#by-pupil"), "nobody has played");
        hand.type(KeyCode.ESCAPE);
        hand.await("#play");
    }

    @Test
    void aTeacherOpensAllLevels() {
        chooseTheCode();
        hand.click("#open-levels");
        assertEquals("Tous les niveaux sont ouverts", window.text("#open-levels"));
        hand.click("#back");
        window.sitDown("fox", "red");
        window.open("day-060-the-phone-rings");
        assertTrue(window.shell().playing().isPresent());
    }

    @Test
    void theCodeIsAskedAgainAndAWrongOneOpensNothing() {
        chooseTheCode();
        hand.click("#back");
        hand.await("#play");
        hand.click("#teacher");
        hand.await("#digit-1");
        type(2, 0, 2, 7);
        hand.await("#digit-1");
        assertEquals("Ce n’est pas ce code. Encore 4\u00a0essais.", window.text("#pin-sentence"));
        type(2, 0, 2, 6);
        hand.await("#attempts-screen");
    }

    @Test
    void theNumberRowOfAFrenchKeyboardNeedsNoShift() {
        chooseTheCode();
        hand.click("#back");
        hand.click("#teacher");
        hand.await("#digit-1");
        for (var character : List.of("é", "à", "é", "-")) {
            Hand.onScreen(() -> {
                var typed =
                        new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
                Event.fireEvent(window.shell().root().lookup("#pin-screen"), typed);
                return true;
            });
        }
        hand.type(KeyCode.ENTER);
        hand.await("#attempts-screen");
    }

    @Test
    void theTriesOfTheClassAreShownChosenAndWritten() throws IOException {
        window.shell()
                .storage()
                .tell(book -> {
                    var hedgehog = book.pupil(Samples.BLUE_HEDGEHOG);
                    book.record(hedgehog, "day", Samples.attempt("day-010-first-evening", 1));
                    book.record(hedgehog, "day", Samples.attempt("day-010-first-evening", 3));
                    book.record(book.pupil(Samples.GREEN_FROG), "day", Samples.attempt("day-020-before-bed", 2));
                })
                .join();
        chooseTheCode();
        hand.await("#by-pupil");
        assertEquals(2, rowsByPupil());
        hand.click("#export");
        for (var glance = 0; glance < MOST_GLANCES && window.text("#message").isEmpty(); glance++) {
            hand.rest(25);
        }
        var file = exported();
        assertEquals("C’est écrit\u00a0: " + file, window.text("#message"));
        assertEquals(4, Files.readAllLines(file).size(), "a heading and three tries");
        window.reach("#pupils");
        hand.type(KeyCode.DOWN);
        hand.await("#by-pupil");
        assertEquals(1, rowsByPupil(), "the frog, first in the order of names, is read alone");
        Hand.onScreen(() -> ((TableView<?>) window.shell().root().lookup("#by-pupil"))
                .getItems()
                .removeIf(row -> true));
        hand.rest(100);
        assertEquals(
                Set.of(),
                Hand.onScreen(() -> window.shell().root().lookupAll("#by-pupil .placeholder .label")),
                "an empty table does not speak the language of the machine");
    }

    @Test
    void theDoorCountsTheSecondsThatItWaits() {
        chooseTheCode();
        hand.click("#back");
        hand.click("#teacher");
        for (var wrong = 0; wrong < 5; wrong++) {
            hand.await("#digit-1");
            type(2, 0, 2, 7);
            hand.rest(200);
        }
        var before = secondsToWait();
        for (var glance = 0; glance < MOST_GLANCES && secondsToWait() == before; glance++) {
            hand.rest(25);
        }
        assertTrue(0 < secondsToWait() && secondsToWait() < before, before + ", then " + secondsToWait());
    }

    /** What the sentence at the door says. */
    private int secondsToWait() {
        return Integer.parseInt(window.text("#pin-sentence").replaceAll("\\D", ""));
    }

    private int rowsByPupil() {
        return Hand.onScreen(() -> ((TableView<?>) window.shell().root().lookup("#by-pupil"))
                .getItems()
                .size());
    }

    private Path exported() throws IOException {
        try (var files = Files.list(window.shell().storage().folder().exports())) {
            var all = files.toList();
            assertEquals(1, all.size());
            assertTrue(all.getFirst().getFileName().toString().startsWith("scores-"));
            return all.getFirst();
        }
    }

    /** Once by keyboard, once by mouse. */
    private void chooseTheCode() {
        hand.click("#teacher");
        hand.await("#digit-1");
        type(2, 0, 2, 6);
        hand.await("#digit-1");
        for (var digit : List.of(2, 0, 2, 6)) {
            hand.click("#digit-" + digit);
        }
        hand.click("#confirm");
        hand.await("#attempts-screen");
    }

    private void type(Integer... digits) {
        for (var digit : digits) {
            hand.type(DIGITS.getOrDefault(digit, KeyCode.UNDEFINED));
        }
        hand.type(KeyCode.ENTER);
    }
}
