package mulot.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import mulot.i18n.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens to a bad file: nothing is lost, nothing is changed that we do not understand, and an adult is told. */
final class DatabaseFaultsTest {
    private static final int NEWER = Schema.shipped().version() + 1;
    private static final Clock DAY_ONE = Samples.on("2026-11-23");
    private static final Clock DAY_TWO = Samples.on("2026-11-24");
    private static final int PAGE = 1024;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void twoDaysOfScores() throws StoreException {
        file = folder.resolve("mulot.db");
        record(DAY_ONE, 60);
        record(DAY_TWO, 1);
    }

    /** A way to spoil a file. */
    record Fault(String name, Spoil spoil) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    interface Spoil {
        void in(RandomAccessFile file) throws IOException;
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("truncated in the middle", file -> file.setLength(file.length() / 2)),
                new Fault("truncated within the first page", file -> file.setLength(50)),
                new Fault("truncated to nothing", file -> file.setLength(0)),
                new Fault("garbage header", file -> overwrite(file, 0, 100)),
                new Fault("garbage in the first page", file -> overwrite(file, 100, PAGE - 100)),
                new Fault("a page overwritten", file -> overwrite(file, 5 * PAGE, PAGE)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aDamagedFileIsSetAsideWholeAndTheLastBackupIsOffered(Fault fault) throws IOException, StoreException {
        spoil(fault);
        var spoilt = Files.readAllBytes(file);
        var damaged = assertThrows(StoreException.Damaged.class, () -> Database.open(file, DAY_TWO));
        assertArrayEquals(spoilt, Files.readAllBytes(damaged.setAside().resolve("mulot.db")));
        assertFalse(Files.exists(file));
        var backup = damaged.lastBackup().orElseThrow();
        assertEquals("mulot-2026-11-24.db", backup.getFileName().toString());

        Database.restore(file, backup, DAY_TWO);
        assertEquals(60, attempts(), "what was there when the backup was made");
        assertTrue(Files.exists(damaged.setAside().resolve("mulot.db")), "still there for somebody who knows more");
    }

    @Test
    void untilAnAdultAnswersEveryStartAsksAgain() throws IOException, StoreException {
        spoil(faults().findFirst().orElseThrow());
        var first = assertThrows(StoreException.Damaged.class, () -> Database.open(file, DAY_TWO));
        var second = assertThrows(StoreException.Damaged.class, () -> Database.open(file, DAY_TWO));
        assertEquals(first.setAside(), second.setAside());
        assertEquals(first.lastBackup(), second.lastBackup());
        Database.startEmpty(file);
        assertEquals(0, attempts());
    }

    @Test
    void anUnsoundBackupIsNeitherOfferedNorRestored() throws IOException {
        var backup = folder.resolve("backups/mulot-2026-11-24.db");
        Files.write(backup, new byte[5000]);
        spoil(faults().findFirst().orElseThrow());
        var damaged = assertThrows(StoreException.Damaged.class, () -> Database.open(file, DAY_TWO));
        assertTrue(damaged.lastBackup().isEmpty());
        assertThrows(StoreException.BadBackup.class, () -> Database.restore(file, backup, DAY_TWO));
        assertFalse(Files.exists(file), "nothing was put in its place");
    }

    @Test
    void restoringOverGoodScoresSetsThemAside() throws StoreException, IOException {
        Database.restore(file, folder.resolve("backups/mulot-2026-11-24.db"), DAY_TWO);
        assertEquals(60, attempts());
        assertTrue(Files.exists(folder.resolve("damaged/2026-11-24-1/mulot.db")));
    }

    @Test
    void aNewerDatabaseIsRefusedUntouched() throws IOException, SQLException {
        sql("PRAGMA user_version = " + NEWER);
        var before = Files.readAllBytes(file);
        var newer = assertThrows(StoreException.NewerDatabase.class, () -> Database.open(file, DAY_TWO));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(Files.exists(folder.resolve("mulot.db-wal")));
        assertTrue(newer.in(Language.FR).contains("version plus récente"), newer.in(Language.FR));
        assertTrue(newer.in(Language.EN).contains("Install the latest version"), newer.in(Language.EN));
    }

    /** A newer program that lost its power may have told the journal alone. */
    @Test
    void aNewerDatabaseIsRefusedUntouchedEvenWhenOnlyTheJournalTells() throws IOException, SQLException {
        var there = Files.createDirectory(folder.resolve("copy"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + NEWER);
            Files.copy(file, there.resolve("mulot.db"));
            Files.copy(folder.resolve("mulot.db-wal"), there.resolve("mulot.db-wal"));
        }
        var copy = there.resolve("mulot.db");
        var before = Files.readAllBytes(copy);
        var journal = Files.readAllBytes(there.resolve("mulot.db-wal"));
        assertEquals(NEWER - 1, DatabaseHeader.of(copy).version());
        assertThrows(StoreException.NewerDatabase.class, () -> Database.open(copy, DAY_TWO));
        assertArrayEquals(before, Files.readAllBytes(copy));
        assertArrayEquals(journal, Files.readAllBytes(there.resolve("mulot.db-wal")));
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedUntouched() throws IOException, SQLException {
        sql("PRAGMA application_id = 252006673");
        var before = Files.readAllBytes(file);
        assertThrows(StoreException.NotADatabase.class, () -> Database.open(file, DAY_TWO));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInWords() throws IOException {
        var inTheWay = Files.createFile(folder.resolve("in-the-way"));
        var unwritable = assertThrows(StoreException.Unwritable.class, DataFolder.at(inTheWay.resolve("data"))::create);
        assertTrue(unwritable.in(Language.FR).contains("Vérifiez vos droits"));
    }

    @Test
    void aFileThatMayNotBeWrittenIsSaidInWords() throws StoreException {
        try (var database = Database.open(file, DAY_TWO)) {
            var book = Samples.book(database);
            var pupil = book.pupil(Samples.BLUE_HEDGEHOG);
            pragma(database, "query_only = ON");
            var failure =
                    assertThrows(StoreFailure.class, () -> book.record(pupil, "day", Samples.attempt("day-010", 1)));
            assertEquals(StoreException.Unwritable.class, failure.why().getClass());
        }
    }

    @Test
    void aFullDiskLosesNothingOfWhatWasRecorded() throws StoreException {
        try (var database = Database.open(file, DAY_TWO)) {
            var book = Samples.book(database);
            var pupil = book.pupil(Samples.BLUE_HEDGEHOG);
            pragma(database, "max_page_count = 1"); // SQLite takes the present size: not a page more
            var failure = assertThrows(StoreFailure.class, () -> {
                for (var more = 0; more < 100; more++) {
                    book.record(pupil, "day", Samples.attempt("day-010", 1));
                }
            });
            assertEquals(StoreException.DiskFull.class, failure.why().getClass());
            assertTrue(book.attempts().size() >= 61);
            pragma(database, "max_page_count = 100000");
            book.record(pupil, "day", Samples.attempt("day-010", 1));
        }
    }

    private void record(Clock day, int times) throws StoreException {
        try (var database = Database.open(file, day)) {
            var book = Samples.book(database);
            var pupil = book.pupil(Samples.BLUE_HEDGEHOG);
            for (var time = 0; time < times; time++) {
                book.record(pupil, "day", Samples.attempt("day-010", 1));
            }
        }
    }

    private int attempts() throws StoreException {
        try (var database = Database.open(file, DAY_TWO)) {
            return Samples.book(database).attempts().size();
        }
    }

    private void spoil(Fault fault) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            fault.spoil().in(bytes);
        }
    }

    private static void overwrite(RandomAccessFile file, int from, int length) throws IOException {
        var garbage = new byte[length];
        new SplittableRandom(5).nextBytes(garbage);
        file.seek(from);
        file.write(garbage);
    }

    private void sql(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void pragma(Database database, String pragma) {
        database.read(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("PRAGMA " + pragma);
            }
        });
    }
}
