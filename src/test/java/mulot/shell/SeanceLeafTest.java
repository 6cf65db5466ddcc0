package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import mulot.classroom.Answering;
import mulot.consumption.Consumption;
import mulot.i18n.Language;
import org.junit.jupiter.api.Test;

/** During a séance the leaf tells what was used since it began. */
class SeanceLeafTest extends AtTheSeance {
    SeanceLeafTest(Language language) {
        super(language);
    }

    @Test
    void whatWasUsedBeforeDoesNotCount() {
        var before = Consumption.now().processor().toSeconds();
        begin(Answering.BY_HANDS);
        hand.click("#seance-leave");
        hand.click("#leaf");
        hand.await("#leaf-screen");
        look("leaf");
        var sentence = window.text("#computed-sentence");
        assertTrue(sentence.contains("de la séance") || sentence.contains("the session"), sentence);
        var shown = Long.parseLong(window.text("#computed").replaceAll("\\D", ""));
        var all = Consumption.now().processor().toSeconds();
        assertTrue(shown <= all - before + 1, shown + " s of " + all + " s, " + before + " s of them before");
        hand.click("#back");
        hand.await("#seance");
    }
}
