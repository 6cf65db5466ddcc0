package mulot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mulot.classroom.Answer;
import mulot.classroom.Answering;
import mulot.classroom.Calling;
import mulot.classroom.Cycle;
import mulot.classroom.Moment;
import mulot.classroom.Pledge;
import mulot.classroom.Pupil;
import mulot.classroom.SchoolClass;
import mulot.classroom.SeancePlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is forgotten is nowhere any more: not in the scores, not in a backup, not in a free page of either. */
class ErasureTest {
    @TempDir
    Path folder;

    private Database database;
    private ScoreBook book;
    private SchoolClass schoolClass;
    private Pupil zenobie;
    private Pupil other;

    @BeforeEach
    void aClassThatPlayed() throws StoreException, IOException {
        Files.createDirectories(folder.resolve("damaged/2026-11-01-1"));
        Files.writeString(folder.resolve("damaged/2026-11-01-1/mulot.db"), "Zénobie");
        database = Database.open(folder.resolve("mulot.db"), Samples.on("2026-11-25"));
        schoolClass = Samples.book(database)
                .classes()
                .add("CE1 Tournesols", "CE1", Calling.FIRST_NAMES)
                .orElseThrow();
        book = Samples.book(database).of("CE1 Tournesols");
        var pupils = book.classes().enrol(schoolClass, List.of("Zénobie", "Barnabé"));
        zenobie = pupils.getFirst();
        other = pupils.getLast();
        var plan = new SeancePlan("Plan", Cycle.TWO, Cycle.TWO.phases(), List.of(), List.of("O1"), Answering.BY_PUPIL);
        var seance = book.seances().begin(schoolClass, plan);
        for (var pupil : pupils) {
            book.record(pupil, "day", Samples.attempt("day-010-first-evening", 2));
            book.found(pupil, List.of("day.nap"));
            book.comfort(pupil, book.comfort(pupil).withText(150));
            book.seances().answer(seance, new Answer(pupil.id(), Moment.BEFORE, "O1", "O1-a1", 0, true));
            book.seances().pledge(seance, new Pledge(pupil.id(), "tired", "stop"));
        }
        database.backUp();
    }

    @AfterEach
    void close() throws StoreException {
        database.close();
    }

    @Test
    void aPupilIsForgottenEverywhereAndTheOthersStay() throws IOException, StoreException {
        assertTrue(isAnywhere("Zénobie"), "else the test would prove nothing");
        assertTrue(isAnywhere(zenobie.id().toString()));
        book.erasure().erase(zenobie);
        assertFalse(isAnywhere("Zénobie"));
        assertEquals(List.of(other), book.pupils());
        assertEquals(1, book.attempts().size());
        assertEquals(
                1,
                book.seances().answers(book.seances().running().orElseThrow()).size());
        assertEquals(List.of(zenobie.id().toString()), tombstones(database));
        var backup = folder.resolve("backups/mulot-2026-11-25.db");
        assertTrue(Backups.isSound(backup, Schema.shipped().version()));
        try (var restored = Database.open(Files.copy(backup, folder.resolve("again.db")), Samples.on("2026-11-25"))) {
            assertEquals(
                    1, Samples.book(restored).of("CE1 Tournesols").attempts().size());
        }
    }

    @Test
    void aFirstNameThatWasCorrectedIsNowhereAndThePupilStaysTheSame() throws IOException, StoreException {
        assertTrue(book.classes().call(zenobie, "Zoé"));
        assertFalse(isAnywhere("Zénobie"));
        var corrected = new Pupil(zenobie.id(), zenobie.pseudonym(), "Zoé");
        assertEquals(List.of(corrected, other), book.classes().pupils(schoolClass));
        assertEquals(1, book.attempts(corrected).size());
        assertEquals(List.of("day.nap"), book.secrets(corrected));
        assertEquals(List.of(), tombstones(database));
        var backup = folder.resolve("backups/mulot-2026-11-25.db");
        try (var restored = Database.open(Files.copy(backup, folder.resolve("again.db")), Samples.on("2026-11-25"))) {
            assertEquals(
                    List.of(corrected, other), Samples.book(restored).classes().pupils(schoolClass));
        }
    }

    @Test
    void nobodyIsCalledLikeAnotherOfTheClass() throws IOException {
        assertFalse(book.classes().call(zenobie, "Barnabé"));
        assertTrue(book.classes().call(zenobie, "Zénobie"));
        assertEquals(
                List.of("Barnabé", "Zénobie"),
                book.classes().pupils(schoolClass).stream().map(Pupil::called).toList());
        var another = book.classes().add("CE2 B", "CE2", Calling.FIRST_NAMES).orElseThrow();
        var namesake = book.classes().enrol(another, List.of("Elzéar")).getFirst();
        assertTrue(book.classes().call(namesake, "Barnabé"), "classes do not meet");
    }

    @Test
    void aClassIsForgottenWithItsSeances() throws IOException {
        var consumption =
                "consumption." + book.seances().running().orElseThrow().id();
        book.setting(consumption, "1000 2000 3000");
        book.erasure().erase(schoolClass);
        assertTrue(book.setting(consumption).isEmpty());
        assertFalse(isAnywhere("Barnabé"));
        assertFalse(isAnywhere("Tournesols"));
        assertEquals(List.of(), book.seances().all());
    }

    @Test
    void theEndOfTheYearLeavesPlansAndSettings() throws IOException {
        book.setting("language", "fr");
        book.seances().keep(book.seances().running().orElseThrow().plan());
        book.erasure().eraseEverybody();
        assertFalse(isAnywhere("Barnabé"));
        assertEquals(List.of(), book.attempts());
        assertEquals(2, tombstones(database).size());
        assertEquals("fr", book.setting("language").orElseThrow());
        assertEquals(1, book.seances().plans().size());
    }

    @Test
    void whatTheScoresNoLongerHaveIsForgottenInTheirCopiesToo() throws IOException, StoreException {
        var later = book.classes().enrol(schoolClass, List.of("Philomène")).getFirst();
        database.backUp();
        // as after the way back to an older backup
        database.write(connection -> Sql.change(
                connection, "DELETE FROM pupil WHERE id = ?", later.id().toString()));
        book.erasure().erase(schoolClass);
        assertFalse(isAnywhere("Philomène"));
    }

    @Test
    void aCopyThatIsNotSoundGoesAndASoundOneThatWasSetAsideStays() throws IOException, StoreException {
        Files.writeString(folder.resolve("backups/mulot-2026-11-20.db"), "Zénobie");
        Files.writeString(folder.resolve("damaged/2026-11-01-1/mulot.db-wal"), "Zénobie");
        Files.createDirectories(folder.resolve("damaged/2026-11-02-1"));
        var sound = Files.copy(database.backUp(), folder.resolve("damaged/2026-11-02-1/mulot.db"));
        book.erasure().erase(zenobie);
        assertFalse(isAnywhere("Zénobie"));
        assertFalse(Files.exists(folder.resolve("backups/mulot-2026-11-20.db")));
        try (var aside = Database.open(sound, Samples.on("2026-11-25"))) {
            assertEquals(
                    List.of(other), Samples.book(aside).of("CE1 Tournesols").pupils());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aBackupOfAnOlderSchemaKnowsWhoWasErased(int version) throws IOException, StoreException {
        var older = folder.resolve("older");
        var file = older.resolve("mulot.db");
        Files.createDirectories(older);
        try (var kept = ErasureTest.class.getResourceAsStream("/store/v" + version + ".db")) {
            Files.copy(Objects.requireNonNull(kept), file);
        }
        String hedgehog;
        try (var upgraded = Database.open(file, Samples.on("2027-01-05"))) {
            var pupil = Samples.book(upgraded).pupils().getFirst();
            hedgehog = pupil.id().toString();
            Samples.book(upgraded).erasure().erase(pupil);
        }
        var backup = older.resolve("backups/before-v" + Schema.shipped().version() + "-2027-01-05.db");
        Database.restore(file, backup, Samples.on("2027-01-05"));
        try (var restored = Database.open(file, Samples.on("2027-01-05"))) {
            assertEquals(List.of(), Samples.book(restored).attempts());
            assertEquals(List.of(hedgehog), tombstones(restored));
        }
    }

    private static List<String> tombstones(Database of) {
        return of.read(connection -> Sql.ask(
                connection,
                "SELECT pupil_id FROM erased ORDER BY rowid",
                row -> UUID.fromString(row.getString(1)).toString()));
    }

    private boolean isAnywhere(String text) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (contains(file, text)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean contains(Path file, String text) throws IOException {
        var all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return all.contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
}
