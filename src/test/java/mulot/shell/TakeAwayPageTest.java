package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mulot.classroom.Answering;
import mulot.classroom.Cycle;
import mulot.classroom.HandCount;
import mulot.classroom.SeancePlan;
import mulot.i18n.Language;
import mulot.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a teacher takes away, at the real window. */
class TakeAwayPageTest {
    private static final List<String> THINGS = List.of(
            "report", "poster", "certificates", "parents", "objectives", "pupils", "levels", "tries", "statements");

    private static final int MOST_GLANCES = 200;

    @TempDir
    Path folder;

    private static void openPage(OpenWindow window) {
        window.openDesk();
        window.hand().click("#page-take-away");
        window.hand().await("#write-report");
    }

    private static void waitFor(OpenWindow window, String words) {
        for (var glance = 0; glance < MOST_GLANCES && !window.text("#message").contains(words); glance++) {
            window.hand().rest(50);
        }
        assertTrue(window.text("#message").contains(words), window.text("#message"));
    }

    @Test
    void everyThingIsWrittenOnceThereIsASeance() throws IOException {
        try (var window = new OpenWindow(folder, Language.FR)) {
            var hand = window.hand();
            openPage(window);
            window.resize(1280, 1200); // a hand does not scroll
            hand.rest(200);
            hand.click("#write-report");
            hand.rest(300);
            assertEquals("Cette classe n’a pas encore fait de séance.", window.text("#message"));
            hand.click("#write-poster");
            waitFor(window, "Aucune promesse n’a encore été choisie.");
            window.shell()
                    .storage()
                    .tell(book -> {
                        var plan = new SeancePlan(
                                "Plan", Cycle.TWO, Cycle.TWO.phases(), List.of(), List.of("O1"), Answering.BY_HANDS);
                        var seance = book.seances().begin(book.classes().named(""), plan);
                        book.record(book.pupil(Samples.GREEN_FROG), "day", Samples.attempt("day-010-first-evening", 2));
                        book.seances().count(seance, new HandCount(HandCount.pledge("O1.eyes"), 0, 2));
                        book.seances().end(seance);
                    })
                    .join();
            for (var thing : THINGS) {
                hand.click("#write-" + thing);
                waitFor(window, thing + "-");
            }
            hand.click("#print-poster");
            waitFor(window, "poster-");
            assertEquals(List.of(), window.faults());
        }
        try (var files = Files.list(folder.resolve("exports"))) {
            assertEquals(THINGS.size(), files.count());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsWordsFitAtThreeSizes(Language language) {
        var complaints = new ArrayList<String>();
        try (var window = new OpenWindow(folder, language)) {
            openPage(window);
            var camera = new Camera(Path.of("target/desk", language.code()));
            for (var size : List.of(List.of(1024, 768), List.of(1280, 720), List.of(1920, 1080))) {
                window.resize(size.getFirst(), size.getLast());
                var name = "take-away-" + size.getFirst();
                window.hand().click("#write-certificates");
                waitFor(window, "certificates-");
                window.take(camera, name);
                Hand.onScreen(
                        () -> complaints.addAll(Look.over(name, window.shell().root())));
            }
        }
        assertEquals("", String.join("\n", complaints));
    }
}
