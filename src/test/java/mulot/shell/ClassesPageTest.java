package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import mulot.classroom.Calling;
import mulot.classroom.Pupil;
import mulot.classroom.SchoolClass;
import mulot.i18n.Language;
import mulot.teacher.ClassesPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A teacher makes classes at the real window; pupils come in by picture; nothing forbidden reaches the disk. */
class ClassesPageTest {
    private static final Path ONDE = Path.of("src/test/resources/classroom/onde.csv");
    private static final List<String> FORBIDDEN =
            List.of("TESTUN", "0000000001A", "0000000002B", "2018-03-04", "Essai", "DIJON", "ESSAI", "USAGE");

    private static final int MOST_GLANCES = 200;

    @TempDir
    Path folder;

    private static void openPage(OpenWindow window) {
        window.openDesk();
        window.hand().click("#page-classes");
        window.hand().await("#classes-page");
    }

    private static void preview(OpenWindow window, Path file) {
        Hand.onScreen(() -> {
            ((ClassesPage) window.shell().root().lookup("#classes-page")).preview(file);
            return true;
        });
    }

    private static void write(OpenWindow window, String field, String words) {
        Hand.onScreen(() -> {
            ((TextInputControl) window.shell().root().lookup(field)).setText(words);
            return true;
        });
    }

    private static List<String> labels(OpenWindow window) {
        return window.shell()
                .storage()
                .ask(book ->
                        book.classes().all().stream().map(SchoolClass::label).toList())
                .join();
    }

    private boolean isOnDisk(String text) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("exports")))
                    .toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void aListOfOndeBecomesClassesAndNothingElseReachesTheDisk() throws IOException {
        try (var window = new OpenWindow(folder, Language.FR)) {
            var hand = window.hand();
            openPage(window);
            preview(window, ONDE);
            hand.await("#list-preview");
            assertEquals(List.of(), labels(window), "a preview keeps nothing");
            hand.click("#take-list");
            hand.await("#class-pupils");
            assertEquals(List.of("CE1 A - Mme EXEMPLE", "CE2 B - M. MODÈLE"), labels(window));
            hand.click("#back");
            hand.click("#play");
            hand.click("#class-0");
            hand.click("#pupil-0");
            hand.await("#place-house");
            assertEquals(List.of(), window.faults());
        }
        assertTrue(isOnDisk("Élodie"), "else the search would prove nothing");
        for (var forbidden : FORBIDDEN) {
            assertFalse(isOnDisk(forbidden), forbidden);
        }
    }

    @Test
    void aClassOfNumbersIsMadeRenamedAndErasedPupilByPupil() throws IOException {
        try (var window = new OpenWindow(folder, Language.FR)) {
            var hand = window.hand();
            openPage(window);
            hand.await("#class-label");
            write(window, "#class-label", "CP Tournesols");
            write(window, "#class-count", "26");
            hand.click("#make-class");
            hand.await("#class-pupils");
            assertEquals(26, rows(window));
            write(window, "#rename-label", "CP Coquelicots");
            hand.click("#rename");
            hand.rest(200);
            assertEquals(List.of("CP Coquelicots"), labels(window));
            choose(window, 3);
            hand.click("#erase-pupil");
            hand.click("#erase-pupil-keep");
            assertEquals(26, rows(window));
            hand.click("#copy-pupil");
            hand.rest(300);
            assertEquals(1, copies());
            hand.click("#erase-pupil");
            hand.click("#erase-pupil-sure");
            hand.rest(300);
            assertEquals(25, rows(window));
            hand.click("#erase-class");
            hand.click("#erase-class-sure");
            hand.await("#class-label");
            assertEquals(List.of(), labels(window));
            assertEquals(List.of(), window.faults());
        }
        assertFalse(isOnDisk("Coquelicots"));
    }

    @Test
    void aFirstNameIsCorrectedAndNobodyIsCalledLikeAnother() throws IOException {
        try (var window = new OpenWindow(folder, Language.FR)) {
            var hand = window.hand();
            openPage(window);
            window.shell()
                    .storage()
                    .ask(book -> {
                        var made = book.classes()
                                .add("CP A", "CP", Calling.FIRST_NAMES)
                                .orElseThrow();
                        return book.classes().enrol(made, List.of("Barnabé", "Zénobi"));
                    })
                    .join();
            window.shell().storage().backUp().join();
            hand.click("#page-classes");
            hand.await("#class-pupils");
            choose(window, 0);
            write(window, "#pupil-name", " Barnabé ");
            hand.click("#correct-name");
            waitFor(window, "Un autre élève de la classe s’appelle Barnabé.");
            write(window, "#pupil-name", " Zénaïde " + "e".repeat(Pupil.LONGEST_NAME));
            assertEquals("Barnabé", field(window, "#pupil-name").strip(), "what is too long is not taken");
            write(window, "#pupil-name", " Zénaïde ");
            hand.click("#correct-name");
            waitFor(window, "L’élève s’appelle Zénaïde.");
            assertEquals(
                    "Zénaïde",
                    Hand.onScreen(() -> ((Pupil) table(window).getItems().get(1)).called()));
            assertEquals(List.of(), window.faults());
        }
        assertTrue(isOnDisk("Zénaïde"));
        assertFalse(isOnDisk("Zénobi"));
    }

    private static void choose(OpenWindow window, int row) {
        Hand.onScreen(() -> {
            table(window).getSelectionModel().select(row);
            return true;
        });
    }

    private static String field(OpenWindow window, String field) {
        return Hand.onScreen(() -> ((TextInputControl) window.shell().root().lookup(field)).getText());
    }

    private static void waitFor(OpenWindow window, String words) {
        for (var glance = 0; glance < MOST_GLANCES && !window.text("#message").startsWith(words); glance++) {
            window.hand().rest(25);
        }
        assertTrue(window.text("#message").startsWith(words), window.text("#message"));
    }

    private long copies() throws IOException {
        try (var files = Files.list(folder.resolve("exports"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).count();
        }
    }

    private static TableView<?> table(OpenWindow window) {
        return (TableView<?>) window.shell().root().lookup("#class-pupils");
    }

    private static int rows(OpenWindow window) {
        return Hand.onScreen(() -> table(window).getItems().size());
    }

    @Test
    void aFileThatIsNoListIsExplained() throws IOException {
        var file = Files.writeString(folder.resolve("notes.csv"), "a;b\n1;2\n");
        try (var window = new OpenWindow(folder, Language.FR)) {
            openPage(window);
            preview(window, file);
            assertTrue(window.text("#message").startsWith("Ce fichier n’a pas de colonne"), window.text("#message"));
            preview(window, folder.resolve("nowhere.csv"));
            assertTrue(window.text("#message").startsWith("Ce fichier ne peut pas être lu"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsWordsFitAtTwoSizes(Language language) {
        var complaints = new ArrayList<String>();
        try (var window = new OpenWindow(folder, language)) {
            var camera = new Camera(Path.of("target/desk", language.code()));
            openPage(window);
            window.hand().await("#class-label");
            look(window, camera, "classes-new", complaints);
            preview(window, ONDE);
            look(window, camera, "classes-preview", complaints);
            window.hand().click("#take-list");
            window.hand().await("#class-pupils");
            choose(window, 0);
            window.hand().click("#erase-class");
            look(window, camera, "classes-pupils", complaints);
        }
        assertEquals("", String.join("\n", complaints));
    }

    private static void look(OpenWindow window, Camera camera, String screen, List<String> complaints) {
        for (var size : List.of(List.of(1024, 768), List.of(1280, 720))) {
            window.resize(size.getFirst(), size.getLast());
            var name = screen + "-" + size.getFirst();
            window.take(camera, name);
            Hand.onScreen(() -> complaints.addAll(Look.over(name, window.shell().root())));
        }
    }
}
