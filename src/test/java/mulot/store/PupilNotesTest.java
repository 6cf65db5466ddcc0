package mulot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import mulot.classroom.Comfort;
import mulot.play.LevelId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of each pupil beside the attempts. */
final class PupilNotesTest {
    private static final String LEVEL = "day-010-first-evening";

    @TempDir
    private Path folder;

    private Database database;
    private ScoreBook book;

    @BeforeEach
    void open() throws StoreException {
        database = Database.open(folder.resolve("mulot.db"), Samples.on("2026-11-25"));
        book = Samples.book(database);
    }

    @AfterEach
    void close() throws StoreException {
        database.close();
    }

    @Test
    void comfortIsKeptForEachPupilAlone() {
        var hedgehog = book.pupil(Samples.BLUE_HEDGEHOG);
        var frog = book.pupil(Samples.GREEN_FROG);
        var own = Comfort.USUAL.withText(200).withContrast(true).withVolume(0);

        book.comfort(hedgehog, Comfort.USUAL.withText(150));
        book.comfort(hedgehog, own);

        assertEquals(own, book.comfort(hedgehog));
        assertEquals(Comfort.USUAL, book.comfort(frog));
    }

    @Test
    void aSecretIsFoundOnce() {
        var hedgehog = book.pupil(Samples.BLUE_HEDGEHOG);

        assertEquals(List.of("dream"), book.found(hedgehog, List.of("dream")));
        assertEquals(List.of("cookies"), book.found(hedgehog, List.of("dream", "cookies")));

        assertEquals(List.of("dream", "cookies"), book.secrets(hedgehog));
        assertEquals(List.of(), book.secrets(book.pupil(Samples.GREEN_FROG)));
    }

    @Test
    void failuresInARowEndWithAWin() {
        var hedgehog = book.pupil(Samples.BLUE_HEDGEHOG);
        var counts = List.of(0, 0, 1, 0).stream()
                .map(stars -> {
                    book.record(hedgehog, "day", Samples.attempt(LEVEL, stars));
                    return book.failuresInARow(hedgehog, new LevelId(LEVEL));
                })
                .toList();

        assertEquals(List.of(1, 2, 0, 1), counts);
        assertEquals(0, book.failuresInARow(hedgehog, new LevelId("day-020-before-bed")));
    }
}
