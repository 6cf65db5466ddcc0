package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import mulot.classroom.Answering;
import mulot.i18n.Language;
import mulot.report.ClassRecord;
import org.junit.jupiter.api.Test;

/** While a séance is on the screen, what the program uses for it is written down with it. */
class SeanceConsumptionTest extends AtTheSeance {
    SeanceConsumptionTest(Language language) {
        super(language);
    }

    @Test
    void aPhaseLaterTheProcessorHasWorked() {
        var seance = begin(Answering.BY_HANDS);
        hand.rest(300);
        next();
        var record = window.shell().storage().ask(ClassRecord::of).join();
        var used = record.used().get(seance.id());
        assertTrue(used != null && used.processor().isPositive(), String.valueOf(used));
    }
}
