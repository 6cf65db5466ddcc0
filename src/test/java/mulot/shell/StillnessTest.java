package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import mulot.classroom.Answering;
import mulot.i18n.Language;
import org.junit.jupiter.api.Test;

/** While the picture of the projector does not change, nothing is drawn, whatever the clock does. */
class StillnessTest extends AtTheSeance {
    private static final int BEATS = 3;

    StillnessTest(Language language) {
        super(language);
    }

    @Test
    void aRunningClockDrawsNothingUntilItShowsSomethingElse() {
        begin(Answering.BY_HANDS);
        hand.click("#seance-pause");
        afterBeats();
        var frames = new AtomicInteger();
        Hand.onScreen(() -> {
            window.shell().root().getScene().addPostLayoutPulseListener(frames::incrementAndGet);
            return true;
        });
        afterBeats();
        assertEquals(0, frames.get(), "frames during " + BEATS + " seconds in which nothing changed");
    }

    /** The screen is told as always, and is counted at. */
    private void afterBeats() {
        var beats = new AtomicInteger();
        Hand.onScreen(() -> {
            var screen = (SeanceScreen) window.shell().content();
            window.shell().seances().run().orElseThrow().tell(() -> {
                screen.refresh();
                beats.incrementAndGet();
            });
            return true;
        });
        while (beats.get() < BEATS) {
            hand.rest(50);
        }
    }
}
