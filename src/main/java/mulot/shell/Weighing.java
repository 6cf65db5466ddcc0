package mulot.shell;

import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import mulot.consumption.Consumption;
import mulot.consumption.LastSeconds;
import mulot.consumption.Memory;

/**
 * Reads the machine's counters once a second while a picture is on the screen, and never otherwise. By a clock of the
 * system: an animation of the toolkit would wake it sixty times a second, and weigh more than all that is read here.
 */
final class Weighing {
    private static final long BEAT = 1000;

    /** Counting the memory takes the system as long as all the rest together, and it changes slowly. */
    private static final int BEATS_A_MEMORY = 5;

    private final Function<Memory, Consumption> counters;
    private final BiConsumer<Consumption, Optional<Consumption>> told;
    private Optional<Timer> clock = Optional.empty();
    private LastSeconds last = new LastSeconds();
    private Memory memory = new Memory(0, Memory.Source.VIRTUAL_MACHINE);
    private int beats;

    private Weighing(Function<Memory, Consumption> counters, BiConsumer<Consumption, Optional<Consumption>> told) {
        this.counters = counters;
        this.told = told;
    }

    /**
     * Weighs whenever a picture is seen.
     *
     * @param counters what was used so far, given the memory that is held
     * @param told all of it, and what was used in the last seconds once that is known
     */
    static Weighing whileSeen(
            Node picture, Function<Memory, Consumption> counters, BiConsumer<Consumption, Optional<Consumption>> told) {
        var weighing = new Weighing(counters, told);
        picture.sceneProperty().subscribe(scene -> {
            weighing.end();
            if (scene != null) {
                weighing.begin();
            }
        });
        return weighing;
    }

    private void begin() {
        last = new LastSeconds();
        beats = 0;
        var timer = new Timer("weighing", true);
        clock = Optional.of(timer);
        weigh();
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        Platform.runLater(() -> {
                            if (clock.filter(timer::equals).isPresent()) {
                                weigh();
                            }
                        });
                    }
                },
                BEAT,
                BEAT);
    }

    private void end() {
        clock.ifPresent(Timer::cancel);
        clock = Optional.empty();
    }

    private void weigh() {
        if (beats % BEATS_A_MEMORY == 0) {
            memory = Memory.now();
        }
        beats++;
        var now = counters.apply(memory);
        told.accept(now, last.upTo(now));
    }

    boolean isRunning() {
        return clock.isPresent();
    }
}
