package mulot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mulot.i18n.Texts;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.level.QuestionBanks;
import mulot.mechanic.Mechanics;
import mulot.report.ClassRecord;
import mulot.report.Contents;
import mulot.store.Database;
import mulot.store.RecordedAttempt;
import mulot.store.ScoreBook;
import mulot.store.StoreException;
import mulot.store.StoreFailure;
import mulot.store.WholeFile;
import picocli.CommandLine;

/** How a command meets the scores: failures become a sentence on standard error and an exit code. */
record OnScores(CommandLine line, CommonOptions options) {
    private static final String TO_STANDARD_OUTPUT = "-";

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

    /** All that a class has left; nothing, and nothing made on disk, where nobody ever played. */
    Optional<ClassRecord> record(String className) throws StoreException {
        var folder = options.dataFolder();
        if (Files.notExists(folder.path())) {
            return Optional.empty();
        }
        try (var database = Database.open(folder.database(), options.clock())) {
            return Optional.of(ClassRecord.of(new ScoreBook(database, className, new SecureRandom())));
        }
    }

    /** What papers are made with. */
    Contents contents() {
        var library = Library.shipped();
        var levels = LevelsFolder.path();
        return new Contents(
                options.language(),
                library,
                QuestionBanks.read(levels, library),
                LevelCatalog.read(levels, Mechanics.all(), library).levels());
    }

    /**
     * Writes a file, or to standard output for {@code -}.
     *
     * @return where it was written
     */
    static String write(String target, byte[] bytes) throws StoreException {
        if (target.equals(TO_STANDARD_OUTPUT)) {
            System.out.write(bytes, 0, bytes.length);
            System.out.flush();
            return target;
        }
        var file = Path.of(target).toAbsolutePath();
        WholeFile.write(file, bytes);
        return file.toString();
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

    /** One sentence for the person, not for the pipe. */
    void tell(String key, Object... arguments) {
        line.getErr().println(Texts.in(options.language()).get("scores." + key, arguments));
    }

    private int say(StoreException failure) {
        line.getErr().println(failure.in(options.language()));
        return Exit.of(failure);
    }
}
