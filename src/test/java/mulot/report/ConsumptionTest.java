package mulot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import mulot.store.Database;
import mulot.store.Samples;
import mulot.store.ScoreBook;
import mulot.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program says what it used. */
class ConsumptionTest {
    private static final int MEBI = 1 << 20;

    @TempDir
    Path folder;

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
    void whatIsComputedAndWrittenIsMeasured() throws IOException {
        var seance = book.seances().begin(book.classes().named("CM1 A"), TownClass.PLAN);
        var meter = new ConsumptionMeter(seance);
        var sum = 0.0;
        var end = System.nanoTime() + Duration.ofMillis(300).toNanos();
        while (System.nanoTime() < end) {
            sum += Math.sqrt(sum + 1);
        }
        Files.write(folder.resolve("large"), new byte[2 * MEBI], StandardOpenOption.CREATE, StandardOpenOption.DSYNC);
        meter.note(book);
        var used = Consumption.of(book, seance).orElseThrow();
        assertTrue(used.processor().toMillis() >= 200, used.processor() + " for 300 ms, " + sum);
        assumeTrue(Files.isReadable(Path.of("/proc/self/io")), "only Linux tells");
        assertTrue(used.memory().orElseThrow() > 20 * MEBI, used.toString());
        assertTrue(used.written().orElseThrow() >= 2 * MEBI || isMemory(folder), used.toString());
        meter.note(book);
        var more = Consumption.of(book, seance).orElseThrow();
        assertTrue(more.processor().compareTo(used.processor()) >= 0, "it adds up");
    }

    /** What goes into a file system in memory is not written to a disk. */
    private static boolean isMemory(Path place) throws IOException {
        return Files.getFileStore(place).type().equals("tmpfs");
    }

    @Test
    void aSeanceThatIsTakenUpAgainAddsUpAndAnUnknownPartStaysUnknown() {
        var seance = book.seances().begin(book.classes().named("CM1 A"), TownClass.PLAN);
        Consumption.add(book, seance, new Consumption(Duration.ofSeconds(2), OptionalLong.of(9), OptionalLong.of(5)));
        Consumption.add(book, seance, new Consumption(Duration.ofSeconds(3), OptionalLong.of(7), OptionalLong.of(1)));
        assertEquals(
                Optional.of(new Consumption(Duration.ofSeconds(5), OptionalLong.of(9), OptionalLong.of(6))),
                Consumption.of(book, seance));
        Consumption.add(book, seance, new Consumption(Duration.ofSeconds(1), OptionalLong.of(7), OptionalLong.empty()));
        assertEquals(
                Optional.of(new Consumption(Duration.ofSeconds(6), OptionalLong.of(9), OptionalLong.empty())),
                Consumption.of(book, seance));
    }

    @Test
    void itIsErasedWithTheClass() {
        var made = book.classes().named("CM1 A");
        var seance = book.seances().begin(made, TownClass.PLAN);
        Consumption.add(book, seance, new Consumption(Duration.ofSeconds(2), OptionalLong.of(9), OptionalLong.of(5)));
        book.erasure().erase(made);
        assertEquals(Optional.empty(), Consumption.of(book, seance));
    }
}
