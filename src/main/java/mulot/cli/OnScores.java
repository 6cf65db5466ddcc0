package mulot.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mulot.i18n.Texts;
import mulot.store.Database;
import mulot.store.InstanceLock;
import mulot.store.RecordedAttempt;
import mulot.store.ScoreBook;
import mulot.store.StoreException;
import mulot.store.StoreFailure;

/** How a command meets the scores: failures become a sentence on standard error and an exit code. */
record OnScores(PrintWriter err, CommonOptions options) {

    /** A command's own work. */
    @FunctionalInterface
    interface Work {
        int run() throws StoreException;
    }

    int run(Work work) {
        try {
            return work.run();
        } catch (StoreFailure failure) {
            return say(failure.why());
        } catch (StoreException failure) {
            return say(failure);
        }
    }

    /** Those of a class; none, and nothing made on disk, where nobody ever played. */
    List<RecordedAttempt> attempts(String className) throws StoreException {
        var folder = options.dataFolder();
        if (Files.notExists(folder.path())) {
            return List.of();
        }
        try (var database = Database.open(folder.database(), options.clock())) {
            return new ScoreBook(database, className, new SecureRandom()).attempts();
        }
    }

    /** One of them, of whatever class. */
    Optional<RecordedAttempt> attempt(UUID id) throws StoreException {
        var folder = options.dataFolder();
        if (Files.notExists(folder.path())) {
            return Optional.empty();
        }
        try (var database = Database.open(folder.database(), options.clock())) {
            return new ScoreBook(database, "", new SecureRandom()).attempt(id);
        }
    }

    /** A command's own work on the scores of the pupils without a class. */
    @FunctionalInterface
    interface BookWork {
        int run(ScoreBook book) throws StoreException;
    }

    /** Opens the scores, made where there are none, alone: not while the window is open. */
    int alone(BookWork work) {
        return run(() -> {
            var folder = options.dataFolder();
            var taken = folder.lock();
            if (taken.isEmpty()) {
                tell("running");
                return Exit.ALREADY_RUNNING;
            }
            try (InstanceLock _ = taken.get();
                    var database = Database.open(folder.database(), options.clock())) {
                return work.run(new ScoreBook(database, "", new SecureRandom()));
            }
        });
    }

    /** One sentence for the person, not for the pipe. */
    void tell(String key, Object... arguments) {
        err.println(say(key, arguments));
    }

    String say(String key, Object... arguments) {
        return Texts.in(options.language()).get("scores." + key, arguments);
    }

    private int say(StoreException failure) {
        err.println(failure.in(options.language()));
        return Exit.of(failure);
    }
}
