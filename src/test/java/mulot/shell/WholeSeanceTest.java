package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import mulot.classroom.Phase;
import mulot.i18n.Language;
import mulot.teacher.ClassesPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A séance of fifty minutes on an injected clock, from the list of ONDE to the report in the hand. */
class WholeSeanceTest {
    private static final Path ONDE = Path.of("src/test/resources/classroom/onde.csv");
    private static final List<String> FORBIDDEN = List.of("TESTUN", "0000000001A", "2018-03-04", "DIJON");

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromTheListToTheReport(Language language) throws IOException {
        try (var window = new OpenWindow(folder, language, clock)) {
            prepare(window);
            var run = window.shell().seances().run().orElseThrow();
            assertEquals(50, run.seance().plan().minutes());
            window.hand().click("#seance-pause");
            for (var phase : Phase.values()) {
                assertEquals(phase, run.phase());
                lead(window, phase);
            }
            window.hand().await("#digit-1");
            takeTheReport(window);
            assertEquals(List.of(), window.faults());
        }
        var words = report();
        assertTrue(words.contains(language == Language.FR ? "Bilan de séance" : "Report of a session"), words);
        assertTrue(words.contains(language == Language.FR ? "5 sur 8" : "5 of 8"), words);
        assertFalse(words.contains("Élodie"), words);
        nothingForbiddenIsOnTheDisk();
    }

    private void prepare(OpenWindow window) {
        var hand = window.hand();
        window.openDesk();
        hand.click("#page-classes");
        hand.await("#classes-page");
        Hand.onScreen(() -> {
            ((ClassesPage) window.shell().root().lookup("#classes-page")).preview(ONDE);
            return true;
        });
        hand.click("#take-list");
        hand.await("#class-pupils");
        hand.click("#page-seance");
        hand.await("#begin");
        hand.click("#cycle-three");
        hand.click("#begin");
        hand.await("#seance-screen");
    }

    /** Does what a phase is for, lets its time pass and goes on. */
    private void lead(OpenWindow window, Phase phase) {
        var hand = window.hand();
        switch (phase) {
            case BEFORE, AFTER -> {
                count(window, "#count-0", 5);
                count(window, "#count-1", 3);
            }
            case PLAY -> play(window);
            case PLEDGE -> count(window, "#count-1", 4);
            case DEMO, DEBRIEF, BREAK -> hand.rest(1);
        }
        var clockOfPhase = window.shell().seances().run().orElseThrow().clock();
        var left = clockOfPhase.left();
        now.updateAndGet(time -> time.plus(left));
        if (phase == Phase.PLAY) {
            hand.await("#debrief-plays"); // the game really ends at the planned time
        } else {
            hand.click("#seance-next");
        }
    }

    private static void count(OpenWindow window, String counter, int hands) {
        for (var hand = 0; hand < hands; hand++) {
            window.hand().click(counter + "-more");
        }
    }

    private static void play(OpenWindow window) {
        var hand = window.hand();
        hand.click("#play-here");
        hand.click("#pupil-0");
        hand.await("#place-house");
        window.open("day-010-first-evening");
        Levels.win(window.shell().playing().orElseThrow().level()).forEach(window::byMouse);
        hand.await("#result-title");
    }

    private static void takeTheReport(OpenWindow window) {
        var hand = window.hand();
        for (var digit : List.of(1, 2, 3, 4)) {
            hand.click("#digit-" + digit);
        }
        hand.click("#confirm");
        hand.await("#teacher-desk");
        hand.click("#page-take-away");
        hand.click("#write-report");
        hand.rest(1500);
    }

    private String report() throws IOException {
        Path report;
        try (var files = Files.list(folder.resolve("exports"))) {
            report = files.filter(file -> file.getFileName().toString().matches("report-.+-2026-11-25\\.pdf"))
                    .findFirst()
                    .orElseThrow();
        }
        try (var document = Loader.loadPDF(report.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void nothingForbiddenIsOnTheDisk() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                FORBIDDEN.forEach(word -> assertFalse(bytes.contains(word), file + ": " + word));
            }
        }
    }
}
