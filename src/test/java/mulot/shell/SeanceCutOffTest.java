package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mulot.classroom.Answering;
import mulot.classroom.Phase;
import mulot.classroom.SeancePlan;
import mulot.i18n.Language;
import org.junit.jupiter.api.Test;

/** A séance that each pupil answers at the machine, and that is cut off in every phase. */
class SeanceCutOffTest extends AtTheSeance {
    SeanceCutOffTest(Language language) {
        super(language);
    }

    @Test
    void byEachPupilAndCutOffInEveryPhase() {
        var seance = begin(Answering.BY_PUPIL);
        look("before-by-pupil");
        hand.click("#answer-here");
        hand.await("#pupil-0");
        look("pupils");
        answerAll("before");
        hand.click("#next-pupil");
        hand.await("#pupil-0");
        restart();
        for (var expected : Phase.values()) {
            assertEquals(expected, phase());
            restart();
            assertEquals(expected, phase(), "goes on where it was cut off");
            if (expected == Phase.AFTER) {
                hand.click("#answer-here");
                answerAll("after");
                hand.click("#next-pupil");
                restart();
            }
            if (expected == Phase.PLEDGE) {
                pledge();
            }
            if (expected != Phase.BREAK) {
                next();
            }
        }
        assertEquals(6, asked(book -> book.answers(seance)).size());
        assertEquals(1, asked(book -> book.pledges(seance)).size());
    }

    /** The program dies and is started again. */
    private void restart() {
        close();
        open();
        hand.await("#seance-screen");
    }

    private void answerAll(String name) {
        hand.click("#pupil-1");
        hand.await("#answer-0");
        look("questions-" + name);
        for (var question = 0; question < SeancePlan.QUESTIONS; question++) {
            hand.click("#answer-" + question % 3);
            if (name.equals("after")) {
                hand.await("#go-on");
                look("questions-told");
                hand.click("#go-on");
            }
            hand.rest(100);
        }
        hand.await("#thanks");
        look("thanks");
    }

    private void pledge() {
        hand.click("#pledge-here");
        hand.click("#pupil-2");
        hand.await("#situation-0");
        look("pledge-situation");
        hand.click("#situation-1");
        look("pledge-gesture");
        hand.click("#gesture-2");
        look("pledge-mine");
        hand.click("#pledge-mine");
        hand.await("#pupil-0");
        restart();
    }
}
