package mulot.bench;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Measures how long a screen takes: from the press to the picture, and the longest that the JavaFX thread hears nobody. */
final class Stopwatch {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The first one lays out what has come; when the second one comes, the first one has been drawn. */
    private static final int PULSES = 2;

    private final Scene scene;

    Stopwatch(Scene scene) {
        this.scene = scene;
    }

    /**
     * What was measured, in milliseconds.
     *
     * @param picture until it was seen
     * @param thread the longest wait of something else for the JavaFX thread meanwhile
     */
    record Time(long picture, long thread) {}

    /** Runs on the JavaFX thread and waits for the answer. */
    static <T> T onScreen(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, Platform::runLater).join();
    }

    /**
     * Measures one step.
     *
     * @param step on the JavaFX thread
     * @param shown whether what is wanted is on the screen, asked on the JavaFX thread
     * @throws IllegalStateException when it never comes
     */
    Time measure(Runnable step, BooleanSupplier shown) {
        var begun = System.nanoTime();
        var done = CompletableFuture.runAsync(step, Platform::runLater);
        var longest = 0L;
        var pulses = new AtomicInteger();
        Runnable count = () -> {
            pulses.incrementAndGet();
            Platform.requestNextPulse();
        };
        var seen = false;
        while (!seen || pulses.get() < PULSES) {
            var asked = System.nanoTime();
            var now = onScreen(shown::getAsBoolean);
            longest = Math.max(longest, System.nanoTime() - asked);
            if (now && !seen) {
                seen = true;
                onScreen(() -> watch(count));
            }
            if (done.isCompletedExceptionally() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("never seen");
            }
        }
        var picture = System.nanoTime() - begun;
        onScreen(() -> {
            scene.removePostLayoutPulseListener(count);
            return true;
        });
        return new Time(TimeUnit.NANOSECONDS.toMillis(picture), TimeUnit.NANOSECONDS.toMillis(longest));
    }

    private boolean watch(Runnable count) {
        scene.addPostLayoutPulseListener(count);
        Platform.requestNextPulse();
        return true;
    }
}
