package mulot.ui;

import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import javafx.application.Platform;

/**
 * Does something again and again on the JavaFX thread, between {@link #start} and {@link #stop}. By a clock of the system:
 * an animation of the toolkit, however long, would wake it at every frame. To be used on the JavaFX thread.
 */
public final class Beat {
    private static final long SECOND = 1000;

    private final String name;
    private final Runnable each;
    private Optional<Timer> clock = Optional.empty();
    private int seconds;

    /**
     * Stands still until it is started.
     *
     * @param name what the thread is called
     * @param each is done a beat after the start for the first time
     */
    public Beat(String name, Runnable each) {
        this.name = name;
        this.each = each;
    }

    /** Begins to beat once a second; nothing changes when it does already. */
    public void start() {
        start(1);
    }

    /**
     * Begins to beat; nothing changes when it does already, and as often.
     *
     * @param every how many seconds, at least 1
     */
    public void start(int every) {
        if (isRunning() && seconds == every) {
            return;
        }
        stop();
        seconds = every;
        var timer = new Timer(name, true);
        clock = Optional.of(timer);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        Platform.runLater(() -> {
                            if (clock.filter(timer::equals).isPresent()) {
                                each.run();
                            }
                        });
                    }
                },
                every * SECOND,
                every * SECOND);
    }

    /** Nothing is done from now on, what was on its way included; nothing changes when it stands already. */
    public void stop() {
        clock.ifPresent(Timer::cancel);
        clock = Optional.empty();
    }

    public boolean isRunning() {
        return clock.isPresent();
    }
}
