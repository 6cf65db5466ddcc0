package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import mulot.classroom.Answer;
import mulot.classroom.Answering;
import mulot.classroom.Calling;
import mulot.classroom.Cycle;
import mulot.classroom.Moment;
import mulot.classroom.SeancePlan;
import mulot.i18n.Language;
import mulot.store.Samples;
import mulot.store.ScoreBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A teacher takes things away at the real window. */
class TakeAwayPageTest {
    @TempDir
    Path folder;

    private static void fill(ScoreBook book) {
        var made = book.classes().add("CM1 A", "CM1", Calling.FIRST_NAMES).orElseThrow();
        var pupils = book.classes().enrol(made, List.of("Élodie", "Sacha", "Ali", "Mina", "Noé"));
        var plan = new SeancePlan(
                "Écrans", Cycle.THREE, Cycle.THREE.phases(), List.of(), List.of("O1"), Answering.BY_PUPIL);
        var seance = book.seances().begin(made, plan);
        for (var pupil : pupils) {
            book.record(pupil, "day", Samples.attempt("day-010-first-evening", 2));
            book.seances().answer(seance, new Answer(pupil.id(), Moment.BEFORE, "O1", "O1-a1", 0, false));
            book.seances().answer(seance, new Answer(pupil.id(), Moment.AFTER, "O1", "O1-b1", 1, true));
        }
        book.seances().end(seance);
    }

    private OpenWindow open(Language language) {
        var window = new OpenWindow(folder, language);
        window.shell().storage().turnTo("CM1 A").join();
        window.shell().storage().tell(TakeAwayPageTest::fill).join();
        window.openDesk();
        window.hand().click("#page-take-away");
        window.hand().await("#write-xapi");
        return window;
    }

    private List<String> exports() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("exports"))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceAll("\\d{4}-\\d\\d-\\d\\d", "DAY"))
                    .sorted()
                    .toList();
        }
    }

    private static void waitForWords(OpenWindow window, String words) {
        for (var glance = 0; glance < 200 && !window.text("#message").contains(words); glance++) {
            window.hand().rest(50);
        }
        assertTrue(window.text("#message").contains(words), window.text("#message"));
    }

    @Test
    void everythingIsWrittenByKeyboardAndSaysWhere() throws IOException {
        try (var window = open(Language.FR)) {
            for (var what :
                    List.of("poster", "report", "certificates", "objectives", "pupils", "levels", "tries", "xapi")) {
                window.reach("#write-" + what);
                window.hand().type(KeyCode.ENTER);
                waitForWords(window, folder.resolve("exports").toString());
                Hand.onScreen(() -> true);
                window.hand().rest(50);
                waitForWords(window, "C’est écrit");
            }
            assertEquals(List.of(), window.faults());
        }
        assertEquals(
                List.of(
                        "certificats-CM1-A-DAY.pdf",
                        "compte-rendu-CM1-A-DAY.pdf",
                        "eleves-CM1-A-DAY.csv",
                        "essais-CM1-A-DAY.csv",
                        "niveaux-CM1-A-DAY.csv",
                        "objectifs-CM1-A-DAY.csv",
                        "promesses-CM1-A-DAY.pdf",
                        "xapi-CM1-A-DAY.jsonl"),
                exports());
    }

    @Test
    void printingLeavesTheFileAndTheSheetIsMadeOfThePlan() throws IOException {
        try (var window = open(Language.FR)) {
            window.hand().click("#print-report");
            waitForWords(window, "compte-rendu-CM1-A-");
            window.hand().click("#page-seance");
            window.hand().await("#write-sheet");
            window.hand().click("#write-sheet");
            waitForWords(window, "fiche-Temps-d-ecran-cycle-2-35-min-");
            assertEquals(List.of(), window.faults());
        }
        assertEquals(List.of("compte-rendu-CM1-A-DAY.pdf", "fiche-Temps-d-ecran-cycle-2-35-min-DAY.pdf"), exports());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsWordsFitAtThreeSizes(Language language) {
        var complaints = new ArrayList<String>();
        try (var window = open(language)) {
            var camera = new Camera(Path.of("target/desk", language.code()));
            window.hand().click("#write-objectives");
            waitForWords(window, "CM1-A-");
            for (var size : List.of(List.of(1024, 768), List.of(1280, 720), List.of(1920, 1080))) {
                window.resize(size.getFirst(), size.getLast());
                var name = "take-away-" + size.getFirst();
                window.take(camera, name);
                Hand.onScreen(
                        () -> complaints.addAll(Look.over(name, window.shell().root())));
            }
            assertEquals(List.of(), window.faults());
        }
        assertEquals("", String.join("\n", complaints));
    }
}
