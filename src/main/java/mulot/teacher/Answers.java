package mulot.teacher;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import mulot.store.StoreException;

/** Brings the storage's answers to the screen. */
final class Answers {
    private Answers() {}

    /**
     * Runs one of the two on the JavaFX thread. A fault that is no trouble of the disk is ours and is thrown there.
     *
     * @param trouble what to do with a sentence for the adult
     */
    static <T> void onScreen(CompletableFuture<T> answer, Consumer<T> then, Consumer<StoreException> trouble) {
        var _ = answer.whenComplete((value, fault) -> Platform.runLater(() -> {
            if (fault == null) {
                then.accept(value);
            } else {
                trouble.accept(StoreException.behind(fault)
                        .orElseThrow(() -> new IllegalStateException("the store answered with a fault", fault)));
            }
        }));
    }
}
