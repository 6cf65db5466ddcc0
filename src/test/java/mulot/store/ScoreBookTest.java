package mulot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mulot.play.LevelId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScoreBookTest {
    private Database database;
    private ScoreBook book;

    @BeforeEach
    void open(@TempDir Path folder) throws StoreException {
        database = Database.open(folder.resolve("mulot.db"), Samples.on("2026-11-24"));
        book = Samples.book(database);
    }

    @AfterEach
    void close() throws StoreException {
        database.close();
    }

    @Test
    void whatWasRecordedIsReadBackWhole() {
        var pupil = book.pupil(Samples.BLUE_HEDGEHOG);
        var recorded = book.record(pupil, "day", Samples.attempt("day-010-first-evening", 2));
        assertEquals(List.of(recorded), book.attempts());
        assertEquals(Optional.of(recorded), book.attempt(recorded.id()));
        assertEquals(Samples.day("2026-11-24"), recorded.day());
    }

    @Test
    void attemptsComeInTheOrderTheyWerePlayed() {
        var pupil = book.pupil(Samples.BLUE_HEDGEHOG);
        for (var stars : List.of(0, 3, 1)) {
            book.record(pupil, "day", Samples.attempt("day-010", stars));
        }
        assertEquals(
                List.of(0, 3, 1),
                book.attempts(pupil).stream().map(one -> one.attempt().stars()).toList());
    }

    @Test
    void theTriesOfEachPupilAtEachLevelAreCounted() {
        var hedgehog = book.pupil(Samples.BLUE_HEDGEHOG);
        var frog = book.pupil(Samples.GREEN_FROG);
        for (var stars : List.of(0, 3, 1)) {
            book.record(frog, "day", Samples.attempt("day-020", stars, stars));
            book.record(hedgehog, "day", Samples.attempt("day-010", 2, 1));
            book.record(frog, "day", Samples.attempt("day-010", 0));
        }
        var others = new ScoreBook(database, "demo", Samples.chance());
        others.record(others.pupil(Samples.BLUE_HEDGEHOG), "day", Samples.attempt("day-010", 3));
        var today = Samples.day("2026-11-24");
        assertEquals(
                List.of(
                        new Tally(frog, new LevelId("day-020"), 3, 3, 4, 4, today),
                        new Tally(hedgehog, new LevelId("day-010"), 3, 2, 6, 3, today),
                        new Tally(frog, new LevelId("day-010"), 3, 0, 0, 0, today)),
                book.tallies());
        assertEquals(Samples.tallies(book.attempts()), book.tallies());
    }

    @Test
    void whoPlayTogetherGetTheTryEach() {
        var team = List.of(book.pupil(Samples.BLUE_HEDGEHOG), book.pupil(Samples.GREEN_FROG));
        var recorded = book.record(team, "day", Samples.attempt("day-010", 2));
        assertEquals(recorded, book.attempts());
        assertEquals(team, recorded.stream().map(RecordedAttempt::pupil).toList());
        assertThrows(IllegalStateException.class, () -> book.record(team, "day", Samples.attempt("day-010", 4)));
        assertEquals(2, book.attempts().size(), "all or none");
    }

    @Test
    void theNewestComeFirst() {
        var hedgehog = book.pupil(Samples.BLUE_HEDGEHOG);
        var frog = book.pupil(Samples.GREEN_FROG);
        for (var stars : List.of(0, 3, 1)) {
            book.record(frog, "day", Samples.attempt("day-020", stars));
            book.record(hedgehog, "day", Samples.attempt("day-010", stars));
        }
        var newestFirst = book.attempts().reversed().stream().map(Try::of).toList();
        assertEquals(newestFirst, book.newest(Optional.empty(), 100));
        assertEquals(newestFirst.subList(0, 2), book.newest(Optional.empty(), 2));
        assertEquals(
                newestFirst.stream().filter(one -> one.pupil().equals(frog)).toList(),
                book.newest(Optional.of(frog), 100));
    }

    @Test
    void failuresAreCountedSinceTheLastWin() {
        var pupil = book.pupil(Samples.BLUE_HEDGEHOG);
        var level = new LevelId("day-010");
        assertEquals(0, book.failuresInARow(pupil, level));
        for (var stars : List.of(0, 1, 0, 0)) {
            book.record(pupil, "day", Samples.attempt("day-010", stars));
        }
        book.record(pupil, "day", Samples.attempt("day-020", 0));
        book.record(book.pupil(Samples.GREEN_FROG), "day", Samples.attempt("day-010", 1));
        assertEquals(2, book.failuresInARow(pupil, level));
    }

    @Test
    void aPseudonymIsOnePupil() {
        var pupil = book.pupil(Samples.BLUE_HEDGEHOG);
        book.pupil(Samples.GREEN_FROG);
        assertEquals(pupil, book.pupil(Samples.BLUE_HEDGEHOG));
        assertEquals(
                List.of(Samples.BLUE_HEDGEHOG, Samples.GREEN_FROG),
                book.pupils().stream().map(one -> one.pseudonym()).toList());
    }

    @Test
    void theRiverCountsTheBestOfEveryoneInEveryLevel() {
        var hedgehog = book.pupil(Samples.BLUE_HEDGEHOG);
        var frog = book.pupil(Samples.GREEN_FROG);
        book.record(hedgehog, "day", Samples.attempt("day-010", 1));
        book.record(hedgehog, "day", Samples.attempt("day-010", 3));
        book.record(hedgehog, "day", Samples.attempt("day-020", 0));
        book.record(frog, "day", Samples.attempt("day-010", 2));
        assertEquals(Map.of(new LevelId("day-010"), 3, new LevelId("day-020"), 0), book.bestStars(hedgehog));
        assertEquals(5, book.starsOfTheClass());
    }

    @Test
    void theDemoClassIsKeptApart() {
        var demo = new ScoreBook(database, "demo", Samples.chance());
        demo.record(demo.pupil(Samples.BLUE_HEDGEHOG), "day", Samples.attempt("day-010", 3));
        assertTrue(book.attempts().isEmpty());
        assertTrue(book.pupils().isEmpty());
        assertEquals(0, book.starsOfTheClass());
        assertEquals(3, demo.starsOfTheClass());
    }

    @Test
    void aSettingKeepsItsLastValue() {
        assertEquals(Optional.empty(), book.setting("sound"));
        book.setting("sound", "on");
        book.setting("sound", "off");
        assertEquals(Optional.of("off"), book.setting("sound"));
    }

    @Test
    void anUnknownAttemptIsNone() {
        assertEquals(Optional.empty(), book.attempt(new UUID(0, 0)));
    }

    @Test
    void anAttemptCannotBeChanged() {
        book.record(book.pupil(Samples.BLUE_HEDGEHOG), "day", Samples.attempt("day-010", 1));
        assertThrows(SQLException.class, () -> sql("UPDATE attempt SET stars = 3"));
    }

    @Test
    void theTablesRefuseNonsense() {
        book.record(book.pupil(Samples.BLUE_HEDGEHOG), "day", Samples.attempt("day-010", 1));
        assertThrows(SQLException.class, () -> sql("DELETE FROM pupil"), "attempts of nobody");
        assertThrows(
                IllegalStateException.class,
                () -> book.record(book.pupil(Samples.BLUE_HEDGEHOG), "day", Samples.attempt("day-010", 4)));
        assertEquals(1, book.attempts().size(), "the refused one left nothing behind");
    }

    private void sql(String sql) throws SQLException {
        try (var statement = database.connection().createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
