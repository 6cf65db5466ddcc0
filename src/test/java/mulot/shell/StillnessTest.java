package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import mulot.classroom.Answering;
import mulot.i18n.Language;
import org.junit.jupiter.api.Test;

/** While the picture of the projector does not change, nothing is drawn, whatever the clock does. */
class StillnessTest extends AtTheSeance {
    StillnessTest(Language language) {
        super(language);
    }

    @Test
    void aRunningClockDrawsNothingUntilItShowsSomethingElse() {
        begin(Answering.BY_HANDS);
        hand.click("#seance-pause");
        afterABeat();
        var frames = new AtomicInteger();
        Hand.onScreen(() -> {
            window.shell().root().getScene().addPostLayoutPulseListener(frames::incrementAndGet);
            return true;
        });
        afterABeat();
        assertEquals(0, frames.get(), "frames between two beats, while nothing changed");
    }

    /** The screen is told as always, and is counted at. */
    private void afterABeat() {
        var beats = new AtomicInteger();
        Hand.onScreen(() -> {
            var screen = (SeanceScreen) window.shell().content();
            window.shell().seances().run().orElseThrow().tell(() -> {
                screen.refresh();
                beats.incrementAndGet();
            });
            return true;
        });
        while (beats.get() == 0) {
            hand.rest(50);
        }
    }
}
