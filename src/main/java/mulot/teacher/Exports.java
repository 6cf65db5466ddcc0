package mulot.teacher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import mulot.store.StoreException;

/** Makes files and writes them among the exports, away from the screen and from the scores. */
final class Exports {
    private Exports() {}

    /** What a file is made of. */
    @FunctionalInterface
    interface Content {
        byte[] make() throws IOException;
    }

    /** Begins and returns at once; a disk that does not take the file fails as {@link Answers} wants it. */
    static CompletableFuture<Path> write(Desk desk, String name, Content content) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return desk.storage().folder().export(name, content.make());
            } catch (IOException ourOwnFault) {
                throw new UncheckedIOException(ourOwnFault);
            } catch (StoreException trouble) {
                throw new CompletionException(trouble);
            }
        });
    }
}
