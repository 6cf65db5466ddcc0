package mulot.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * The one thread that reads and writes scores, so that no screen ever waits for the disk. Answers come as futures; a
 * failed one carries the {@link StoreException}: {@link StoreException#behind} finds it.
 */
public final class Storage implements AutoCloseable {
    private final DataFolder folder;
    private String className;
    private final ExecutorService thread;
    private final CompletableFuture<Opened> opened;

    /** The open scores; the book is that of the class that plays now, known to the storage thread alone. */
    private static final class Opened {
        private final Database database;
        private ScoreBook book;

        private Opened(Database database, ScoreBook book) {
            this.database = database;
            this.book = book;
        }
    }

    private Storage(DataFolder folder, String className, ExecutorService thread, CompletableFuture<Opened> opened) {
        this.folder = folder;
        this.className = className;
        this.thread = thread;
        this.opened = opened;
    }

    /**
     * Begins to open the scores of a class and returns at once.
     *
     * @param random makes ids and salts: never one with a seed that may come again, ids would come again with it
     * @param className empty for pupils without a class, {@code demo} for the demo
     */
    public static Storage open(DataFolder folder, Clock clock, RandomGenerator random, String className) {
        var thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("mulot-storage").daemon().factory());
        var opened = later(thread, () -> {
            var database = Database.open(folder.create().database(), clock);
            return new Opened(database, new ScoreBook(database, className, random));
        });
        return new Storage(folder, className, thread, opened);
    }

    public DataFolder folder() {
        return folder;
    }

    public String className() {
        return className;
    }

    /** Done when the scores can be used; failed when they cannot. */
    public CompletableFuture<Void> ready() {
        return opened.thenAccept(ignored -> {});
    }

    /** Asks something of the scores, after everything that was asked before. */
    public <T> CompletableFuture<T> ask(Function<ScoreBook, T> question) {
        return later(thread, () -> question.apply(opened.join().book));
    }

    /** Changes something, after everything that was asked before. */
    public CompletableFuture<Void> tell(Consumer<ScoreBook> change) {
        return ask(book -> {
                    change.accept(book);
                    return true;
                })
                .thenAccept(done -> {});
    }

    /** From now on the questions are about another class. */
    public CompletableFuture<Void> turnTo(String otherClass) {
        className = otherClass;
        return later(thread, () -> {
                    var now = opened.join();
                    now.book = now.book.of(otherClass);
                    return true;
                })
                .thenAccept(done -> {});
    }

    /** Copies everything into the folder of backups. */
    public CompletableFuture<Path> backUp() {
        return later(thread, () -> opened.join().database.backUp());
    }

    /** The backups there are, newest first. */
    public CompletableFuture<List<Path>> backups() {
        return later(thread, () -> {
            try {
                return new Backups(folder.database()).all();
            } catch (IOException failure) {
                throw new StoreException.Unwritable(folder.path(), failure);
            }
        });
    }

    /** Waits until everything that was accepted is done, then lets go of the file. */
    @Override
    public void close() {
        thread.close();
        if (opened.isCompletedExceptionally()) {
            return;
        }
        try {
            opened.join().database.close();
        } catch (StoreException failure) {
            throw new StoreFailure(failure);
        }
    }

    /** A piece of work that may meet a bad disk. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws StoreException;
    }

    private static <T> CompletableFuture<T> later(Executor thread, Work<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.run();
                    } catch (StoreException failure) {
                        throw new CompletionException(failure);
                    } catch (StoreFailure failure) {
                        throw new CompletionException(failure.why());
                    }
                },
                thread);
    }
}
