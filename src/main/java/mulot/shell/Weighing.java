package mulot.shell;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import mulot.consumption.Consumption;
import mulot.consumption.LastSeconds;
import mulot.consumption.Memory;
import mulot.ui.Beat;

/** Reads the machine's counters once a second while a picture is on the screen, and never otherwise. */
final class Weighing {
    /** Counting the memory takes the system as long as all the rest together, and it changes slowly. */
    private static final int BEATS_A_MEMORY = 5;

    private final Function<Memory, Consumption> counters;
    private final BiConsumer<Consumption, Optional<Consumption>> told;
    private final Beat beat = new Beat("weighing", this::weigh);
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
            weighing.beat.stop();
            if (scene != null) {
                weighing.begin();
            }
        });
        return weighing;
    }

    private void begin() {
        last = new LastSeconds();
        beats = 0;
        weigh();
        beat.start();
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
        return beat.isRunning();
    }
}
