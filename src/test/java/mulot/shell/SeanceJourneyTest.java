package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mulot.classroom.Answering;
import mulot.classroom.Moment;
import mulot.classroom.Seance;
import mulot.i18n.Language;
import mulot.store.SeanceBook;
import org.junit.jupiter.api.Test;

/** A whole séance with counted hands. */
class SeanceJourneyTest extends AtTheSeance {
    SeanceJourneyTest(Language language) {
        super(language);
    }

    @Test
    void byCountedHands() {
        var seance = begin(Answering.BY_HANDS);
        askByHands();
        showALevel();
        next();
        look("play");
        playTwice();
        hand.await("#seance-screen");
        now.updateAndGet(time -> time.plusSeconds(20 * 60));
        talk();
        next();
        hand.click("#count-1-more");
        hand.click("#reveal");
        look("after");
        next();
        hand.click("#situation-1");
        hand.click("#count-2-more");
        look("pledge");
        next();
        look("break");
        assertCounted(seance);
        hand.click("#seance-next");
        hand.await("#digit-1");
        assertTrue(asked(SeanceBook::running).isEmpty());
    }

    private void askByHands() {
        look("before");
        hand.click("#seance-pause");
        hand.click("#count-1-more");
        Hand.onScreen(() -> {
            var typed = new KeyEvent(KeyEvent.KEY_TYPED, "2", "", KeyCode.UNDEFINED, false, false, false, false);
            Event.fireEvent(window.shell().root().lookup("#seance-pause"), typed);
            return true;
        });
        hand.click("#count-0-more");
        hand.click("#question-after");
        hand.click("#count-2-more");
        look("before-2");
    }

    private void showALevel() {
        next();
        look("demo");
        hand.click("#show-day-030-one-wish");
        hand.await("#hint");
        Levels.win(window.shell().playing().orElseThrow().level()).forEach(window::byMouse);
        hand.await("#result-title");
        hand.click("#continue");
        hand.await("#seance-screen");
        assertEquals(List.of(), window.attempts(), "what is shown is not recorded");
    }

    private void talk() {
        hand.await("#debrief-plays");
        hand.await("#watch-a");
        look("debrief");
        hand.click("#watch-a");
        hand.await("#watch-live");
        look("watch");
        hand.click("#back");
        hand.await("#debrief-vote");
        hand.click("#debrief-vote");
        hand.click("#count-0-more");
        hand.click("#vote-round-2");
        hand.click("#count-3-more");
        hand.click("#count-3-more");
        look("vote");
    }

    private void assertCounted(Seance seance) {
        assertEquals(
                Set.of(
                        "before:O1-" + form(seance, Moment.BEFORE) + "1 0 1",
                        "before:O1-" + form(seance, Moment.BEFORE) + "1 1 2",
                        "before:O1-" + form(seance, Moment.BEFORE) + "2 2 1",
                        "after:O1-" + form(seance, Moment.AFTER) + "1 1 1",
                        "pledge:O1.eyes 2 1",
                        "vote-1:O1 0 1",
                        "vote-2:O1 3 2"),
                asked(book -> book.hands(seance)).stream()
                        .map(count -> count.subject() + " " + count.choice() + " " + count.hands())
                        .collect(Collectors.toSet()));
    }

    private static String form(Seance seance, Moment moment) {
        var even = seance.id().getLeastSignificantBits() % 2 == 0;
        return even == (moment == Moment.BEFORE) ? "a" : "b";
    }

    /** One pupil plays a level well, another one badly. */
    private void playTwice() {
        hand.click("#play-here");
        hand.click("#pupil-0");
        hand.await("#place-house");
        look("map");
        window.open("day-010-first-evening");
        look("level");
        Levels.win(window.shell().playing().orElseThrow().level()).forEach(window::byMouse);
        hand.await("#result-title");
        hand.click("#continue");
        window.open("day-010-first-evening");
        for (var move : List.of("place 0 video", "place 1 homework", "place 2 outdoors", "place 3 snack")) {
            if (hand.sees("#finish")) {
                window.byMouse(move.equals("place 3 snack") ? "place 3 reading" : move);
            }
        }
        window.byMouse("go");
        hand.await("#result-title");
        hand.click("#back");
        hand.await("#place-house");
        hand.click("#back");
        hand.await("#pupil-0");
        hand.click("#back");
        hand.click("#seance-leave");
        hand.click("#seance");
        hand.click("#seance-pause");
    }
}
