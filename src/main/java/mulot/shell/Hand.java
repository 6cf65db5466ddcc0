package mulot.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** A hand on mouse and keyboard of the real window. Called from a thread of its own; waits for what it looks for. */
final class Hand {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long GLANCE_MILLIS = 25;
    private static final long BLINK_MILLIS = 8;
    private static final int STEPS = 8;
    private static final int MOST_GLANCES = 100;

    private final Scene scene;
    private final Robot robot;
    private final double hurry;

    /** @param hurry 1 for an eye that follows, more for none */
    Hand(Scene scene, double hurry) {
        this.scene = scene;
        this.hurry = hurry;
        this.robot = onScreen(() -> TheRobot.ONE);
    }

    /** Made once, on the JavaFX thread: a robot keeps the windows it has met. */
    private static final class TheRobot {
        private static final Robot ONE = new Robot();
    }

    /** Runs on the JavaFX thread and waits for the answer. */
    static <T> T onScreen(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, Platform::runLater).join();
    }

    private static void onScreen(Runnable action) {
        CompletableFuture.runAsync(action, Platform::runLater).join();
    }

    /** Whether something is on the screen now. */
    boolean sees(String selector) {
        return onScreen(() -> find(selector).isPresent());
    }

    private Optional<Node> find(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(Hand::isShown)
                .findFirst();
    }

    private static boolean isShown(Node node) {
        for (var each = Optional.of(node);
                each.isPresent();
                each = Optional.ofNullable(each.get().getParent())) {
            if (!each.get().isVisible()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Waits until something is on the screen and can be used.
     *
     * @throws IllegalStateException when it does not come
     */
    void await(String selector) {
        var end = Instant.now().plus(PATIENCE);
        while (!onScreen(() -> find(selector).filter(node -> !node.isDisabled()).isPresent())) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("never seen: " + selector);
            }
            pause(GLANCE_MILLIS);
        }
        pause(2 * GLANCE_MILLIS);
    }

    private void pause(long millis) {
        rest((long) (millis / hurry));
    }

    /** Waits. */
    void rest(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the hand was stopped", stopped);
        }
    }

    void click(String selector) {
        await(selector);
        moveTo(middle(selector));
        press();
        release();
        pause(GLANCE_MILLIS);
    }

    /** Clicks fast, several times, whether or not it makes sense. */
    void press(String selector, int times) {
        moveTo(middle(selector));
        for (var i = 0; i < times; i++) {
            press();
            release();
        }
        pause(GLANCE_MILLIS);
    }

    /** Drags one thing onto another. */
    void drag(String from, String to) {
        await(from);
        var start = middle(from);
        var end = middle(to);
        moveTo(start);
        press();
        for (var step = 1; step <= STEPS; step++) {
            moveTo(start.interpolate(end, (double) step / STEPS));
            pause(GLANCE_MILLIS / 2);
        }
        release();
        pause(GLANCE_MILLIS);
    }

    /** Picks something up and keeps it over a place, for a picture. */
    void hold(String from, String over) {
        await(from);
        var start = middle(from);
        var end = middle(over);
        moveTo(start);
        press();
        for (var step = 1; step <= STEPS; step++) {
            moveTo(start.interpolate(end, (double) step / STEPS));
            pause(GLANCE_MILLIS / 2);
        }
    }

    void letGo() {
        release();
        pause(GLANCE_MILLIS);
    }

    void type(KeyCode... keys) {
        for (var key : keys) {
            onScreen(() -> robot.keyType(key));
            rest(BLINK_MILLIS);
            onScreen(() -> {}); // the key has been seen when this has
        }
    }

    /** Where a thing is, once it no longer moves. */
    private Point2D middle(String selector) {
        var seen = glanceAt(selector);
        for (var glance = 0; glance < MOST_GLANCES; glance++) {
            rest(BLINK_MILLIS);
            var again = glanceAt(selector);
            if (again.equals(seen)) {
                return again;
            }
            seen = again;
        }
        return seen;
    }

    private Point2D glanceAt(String selector) {
        return onScreen(() -> {
            var node = find(selector).orElseThrow(() -> new IllegalStateException("not on the screen: " + selector));
            var bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private void moveTo(Point2D place) {
        onScreen(() -> robot.mouseMove(place));
        onScreen(() -> {}); // the move has been seen when this has
    }

    private void press() {
        onScreen(() -> robot.mousePress(MouseButton.PRIMARY));
        onScreen(() -> {});
    }

    private void release() {
        onScreen(() -> robot.mouseRelease(MouseButton.PRIMARY));
        onScreen(() -> {});
    }
}
