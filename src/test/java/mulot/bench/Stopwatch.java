package mulot.bench;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Measures how long a screen takes: from the press to the picture, and the longest that the JavaFX thread hears nobody. */
final class Stopwatch {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The first one lays out what has come; when the second one comes, the first one has been drawn. */
    private static final int PULSES = 2;

    /** Nanoseconds between two questions to the JavaFX thread. */
    private static final long BREATH = 2_000_000;

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
        var drawn = new AtomicBoolean();
        var watch = watch(shown, drawn);
        var longest = 0L;
        while (!drawn.get()) {
            var asked = System.nanoTime();
            onScreen(() -> true);
            longest = Math.max(longest, System.nanoTime() - asked);
            if (done.isCompletedExceptionally() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("never seen");
            }
            LockSupport.parkNanos(BREATH);
        }
        var picture = System.nanoTime() - begun;
        onScreen(() -> {
            scene.removePostLayoutPulseListener(watch);
            return true;
        });
        return new Time(TimeUnit.NANOSECONDS.toMillis(picture), TimeUnit.NANOSECONDS.toMillis(longest));
    }

    /** Looks once a pulse: looking costs something too. */
    private Runnable watch(BooleanSupplier shown, AtomicBoolean drawn) {
        var pulses = new AtomicInteger();
        Runnable look = () -> {
            if (pulses.get() > 0 || shown.getAsBoolean()) {
                drawn.set(pulses.incrementAndGet() >= PULSES);
            }
            Platform.requestNextPulse();
        };
        return onScreen(() -> {
            scene.addPostLayoutPulseListener(look);
            Platform.requestNextPulse();
            return look;
        });
    }
}
