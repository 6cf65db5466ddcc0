package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import mulot.i18n.Language;
import mulot.store.DataFolder;
import mulot.store.Database;
import mulot.store.Samples;
import mulot.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Backups, the end of the year and the code, at the real window. */
class DataPageTest {
    @TempDir
    Path folder;

    private static void openPage(OpenWindow window) {
        window.openDesk();
        window.hand().click("#page-data");
        window.hand().await("#back-up");
    }

    private static void play(OpenWindow window, int stars) {
        window.shell()
                .storage()
                .tell(book -> book.record(
                        book.pupil(Samples.GREEN_FROG), "day", Samples.attempt("day-010-first-evening", stars)))
                .join();
    }

    @Test
    void aBackupIsTakenAndTakenBack() {
        try (var window = new OpenWindow(folder, Language.FR)) {
            var hand = window.hand();
            play(window, 1);
            openPage(window);
            hand.click("#back-up");
            hand.rest(500);
            assertTrue(window.text("#message").startsWith("La copie est vérifiée"), window.text("#message"));
            play(window, 3);
            assertEquals(2, window.attempts().size());
            Hand.onScreen(() -> {
                ((ListView<?>) window.shell().root().lookup("#backups"))
                        .getSelectionModel()
                        .select(0);
                return true;
            });
            hand.click("#data-restore");
            hand.click("#data-restore-keep");
            hand.click("#data-restore");
            hand.click("#data-restore-sure");
            hand.await("#play");
            assertEquals(1, window.attempts().size());
            assertEquals(List.of(), window.faults());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoseStickIsProtectedIsToldWhereItsClassesAre(Language language) {
        var stick = folder.resolve("stick/data");
        var data = new DataFolder(folder.resolve("own"), Optional.of(stick));
        try (var window = new OpenWindow(data, language, Samples.on("2026-11-24"))) {
            openPage(window);
            window.hand().rest(500);
            assertTrue(window.text("#message").contains(stick.toString()), window.text("#message"));
            assertEquals(List.of(), window.faults());
        }
    }

    @Test
    void theYearIsOfferedAndErasedAndTheCodeChanged() throws StoreException {
        try (var database = Database.open(folder.resolve("mulot.db"), Samples.on("2027-06-30"))) {
            var book = Samples.book(database);
            book.record(book.pupil(Samples.GREEN_FROG), "day", Samples.attempt("day-010-first-evening", 2));
        }
        try (var window = new OpenWindow(folder, Language.FR, Samples.on("2027-07-31"))) {
            var hand = window.hand();
            openPage(window);
            window.resize(1280, 960);
            hand.rest(300);
            assertTrue(window.text("#message").startsWith("Une année scolaire est finie"), window.text("#message"));
            hand.click("#data-purge");
            hand.click("#data-purge-sure");
            hand.rest(500);
            assertEquals(List.of(), window.attempts());
            hand.click("#change-code");
            hand.await("#digit-1");
            hand.rest(200);
            assertTrue(window.text("#pin-sentence").startsWith("De 4 à 8 chiffres"), window.text("#pin-sentence"));
            assertEquals(List.of(), window.faults());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsWordsFitAtThreeSizes(Language language) {
        var complaints = new ArrayList<String>();
        try (var window = new OpenWindow(folder, language)) {
            play(window, 1);
            openPage(window);
            window.hand().click("#back-up");
            window.hand().click("#data-purge");
            var camera = new Camera(Path.of("target/desk", language.code()));
            for (var size : List.of(List.of(1024, 768), List.of(1280, 720), List.of(1920, 1080))) {
                window.resize(size.getFirst(), size.getLast());
                var name = "data-" + size.getFirst();
                window.take(camera, name);
                Hand.onScreen(
                        () -> complaints.addAll(Look.over(name, window.shell().root())));
            }
        }
        assertEquals("", String.join("\n", complaints));
    }
}
