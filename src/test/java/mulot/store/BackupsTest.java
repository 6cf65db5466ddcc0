package mulot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupsTest {
    @TempDir
    private Path folder;

    @Test
    void afterAYearOfSchoolDaysSevenDaysAndFourWeeksAreKept() {
        var kept = new ArrayList<LocalDate>();
        for (var day = Samples.day("2025-09-01"); day.isBefore(Samples.day("2026-07-04")); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() <= 5) {
                kept.add(day);
                kept.removeAll(BackupRotation.toDelete(kept));
            }
        }
        assertEquals(
                List.of(
                        "2026-05-29",
                        "2026-06-05",
                        "2026-06-12",
                        "2026-06-19",
                        "2026-06-25",
                        "2026-06-26",
                        "2026-06-29",
                        "2026-06-30",
                        "2026-07-01",
                        "2026-07-02",
                        "2026-07-03"),
                kept.stream().sorted().map(LocalDate::toString).toList());
    }

    @Test
    void theFirstStartOfADayCopiesWhatTheDaysBeforeLeft() throws StoreException, IOException {
        for (var day : IntStream.rangeClosed(10, 20).toArray()) {
            play("2026-11-" + day);
            play("2026-11-" + day);
        }
        assertEquals(
                List.of(
                        "mulot-2026-11-14.db",
                        "mulot-2026-11-15.db",
                        "mulot-2026-11-16.db",
                        "mulot-2026-11-17.db",
                        "mulot-2026-11-18.db",
                        "mulot-2026-11-19.db",
                        "mulot-2026-11-20.db"),
                names().stream().toList());
        Database.restore(
                folder.resolve("mulot.db"), folder.resolve("backups/mulot-2026-11-20.db"), Samples.on("2026-11-20"));
        assertEquals(20, attempts());
    }

    @Test
    void anAdultMayCopyAtAnyTime() throws StoreException, IOException {
        play("2026-11-10");
        try (var database = Database.open(folder.resolve("mulot.db"), Samples.on("2026-11-10"))) {
            assertEquals(folder.resolve("backups/mulot-2026-11-10.db"), database.backUp());
            assertEquals(folder.resolve("backups/mulot-2026-11-10.db"), database.backUp());
        }
        assertEquals(List.of("mulot-2026-11-10.db"), names());
    }

    private void play(String day) throws StoreException {
        try (var database = Database.open(folder.resolve("mulot.db"), Samples.on(day))) {
            var book = Samples.book(database);
            book.record(book.pupil(Samples.BLUE_HEDGEHOG), "day", Samples.attempt("day-010", 1));
        }
    }

    private int attempts() throws StoreException {
        try (var database = Database.open(folder.resolve("mulot.db"), Samples.on("2026-11-20"))) {
            return Samples.book(database).attempts().size();
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
