package mulot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kept databases of every schema there ever was open in this version with all they held. */
final class MigrationTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void oldestDatabase() throws IOException {
        file = folder.resolve("mulot.db");
        take(1);
    }

    private void take(int version) throws IOException {
        try (var kept = MigrationTest.class.getResourceAsStream("/store/v" + version + ".db")) {
            Files.copy(Objects.requireNonNull(kept), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everySchemaOpensWithAllItHeld(int version) throws IOException, StoreException {
        take(version);
        try (var database = Database.open(file, Samples.on("2027-01-05"))) {
            var book = Samples.book(database);
            assertEquals(3, book.attempts().size());
            assertEquals(
                    Samples.attempt("day-010-first-evening", 3, 1),
                    book.attempts().getLast().attempt());
            assertEquals(
                    "01a20ada-2c00-7",
                    book.attempts().getFirst().id().toString().substring(0, 15));
            assertEquals(5, book.starsOfTheClass());
            assertEquals("fr", book.setting("language").orElseThrow());
        }
    }

    @Test
    void aStepForwardIsCopiedFirstAndKeepsTheRows() throws StoreException {
        var steps = new ArrayList<>(Schema.shipped().steps());
        steps.add("ALTER TABLE pupil ADD COLUMN note TEXT NOT NULL DEFAULT ''");
        try (var database = Database.open(file, Samples.on("2027-01-05"), new Schema(steps))) {
            assertEquals(3, Samples.book(database).attempts().size());
        }
        assertTrue(Files.exists(folder.resolve("backups/before-v4-2027-01-05.db")));
        assertThrows(StoreException.NewerDatabase.class, () -> Database.open(file, Samples.on("2027-01-05")));
    }

    @Test
    void aStepThatFailsHalfwayLeavesTheOldSchema() throws StoreException {
        var steps = new ArrayList<>(Schema.shipped().steps());
        steps.add("CREATE TABLE half (x TEXT) STRICT; CREATE TABLE half (x TEXT) STRICT");
        assertThrows(
                IllegalStateException.class, () -> Database.open(file, Samples.on("2027-01-05"), new Schema(steps)));
        try (var database = Database.open(file, Samples.on("2027-01-05"))) {
            assertEquals(3, Samples.book(database).attempts().size());
        }
    }
}
