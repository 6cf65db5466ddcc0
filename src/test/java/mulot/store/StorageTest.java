package mulot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StorageTest {
    private static final Clock CLOCK = Samples.on("2026-11-24");

    @TempDir
    private Path folder;

    @Test
    void closingWaitsForWhatWasAccepted() {
        var storage = open();
        var accepted = new ArrayList<CompletableFuture<Void>>();
        for (var time = 0; time < 50; time++) {
            accepted.add(storage.tell(
                    book -> book.record(book.pupil(Samples.GREEN_FROG), "day", Samples.attempt("day-010", 2))));
        }
        storage.close();
        assertTrue(accepted.stream().allMatch(CompletableFuture::isDone));
        try (var again = open()) {
            assertEquals(50, again.ask(book -> book.attempts().size()).join());
        }
    }

    @Test
    void theCallersThreadNeverTouchesTheFile() {
        try (var storage = open()) {
            assertEquals(
                    "mulot-storage",
                    storage.ask(book -> Thread.currentThread().getName()).join());
        }
    }

    @Test
    void aFileThatCannotBeOpenedFailsEveryQuestionWithTheReason() throws IOException {
        Files.write(folder.resolve("mulot.db"), new byte[300]);
        try (var storage = open()) {
            var failure = assertThrows(CompletionException.class, storage.ask(ScoreBook::attempts)::join);
            assertInstanceOf(
                    StoreException.Damaged.class, StoreException.behind(failure).orElseThrow());
            assertThrows(CompletionException.class, storage.ready()::join);
        }
    }

    @Test
    void theBackupHoldsWhatWasJustRecorded() {
        try (var storage = open()) {
            storage.tell(book -> book.setting("language", "fr")).join();
            assertTrue(Files.exists(storage.backUp().join()));
        }
    }

    private Storage open() {
        return Storage.open(DataFolder.at(folder), CLOCK, Samples.chance(), "");
    }
}
