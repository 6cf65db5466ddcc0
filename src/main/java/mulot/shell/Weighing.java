package mulot.shell;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;
import mulot.consumption.Consumption;
import mulot.consumption.LastSeconds;

/** Reads the machine's counters once a second while a picture is on the screen, and never otherwise. */
final class Weighing {
    private static final Duration BEAT = Duration.seconds(1);

    private final Supplier<Consumption> counters;
    private final BiConsumer<Consumption, Optional<Consumption>> told;
    private final Timeline beat = new Timeline(new KeyFrame(BEAT, event -> weigh()));
    private LastSeconds last = new LastSeconds();

    private Weighing(Supplier<Consumption> counters, BiConsumer<Consumption, Optional<Consumption>> told) {
        this.counters = counters;
        this.told = told;
        beat.setCycleCount(Animation.INDEFINITE);
    }

    /**
     * Weighs whenever a picture is seen.
     *
     * @param counters what was used so far
     * @param told all of it, and what was used in the last seconds once that is known
     */
    static Weighing whileSeen(
            Node picture, Supplier<Consumption> counters, BiConsumer<Consumption, Optional<Consumption>> told) {
        var weighing = new Weighing(counters, told);
        picture.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                weighing.beat.stop();
            } else {
                weighing.begin();
            }
        });
        return weighing;
    }

    private void begin() {
        last = new LastSeconds();
        weigh();
        beat.play();
    }

    private void weigh() {
        var now = counters.get();
        told.accept(now, last.upTo(now));
    }

    boolean isRunning() {
        return beat.getStatus() == Animation.Status.RUNNING;
    }
}
