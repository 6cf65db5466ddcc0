package mulot.shell;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mulot.classroom.Answering;
import mulot.classroom.Moment;
import mulot.classroom.Phase;
import mulot.classroom.PlannedLevel;
import mulot.classroom.Seance;
import mulot.classroom.SeanceClock;
import mulot.consumption.Consumption;
import mulot.consumption.Memory;
import mulot.ui.Beat;
import mulot.ui.Sound;

/** A séance on this machine: its clock, written down once a minute, and what each phase shows. */
final class SeanceRun {
    private static final int SWAPS = 4;
    private static final int MINUTE = 60;

    /** The seconds of the last minute are shown; before it nothing changes as often. */
    private static final Duration SOON = Duration.ofSeconds(66);

    private static final int SELDOM = 5;

    private final Shell shell;
    private final Seance seance;
    private final SeanceClock clock;
    private final Beat beat = new Beat("seance", this::beat);
    private final TimeLine line = new TimeLine();
    private final Consumption before = Consumption.now();
    private Optional<Consumption> earlier = Optional.empty();
    private Runnable listener = () -> {};
    private long written;
    private long swaps;

    /** Stands still where the séance was left. */
    SeanceRun(Shell shell, Seance seance, Clock clock) {
        this.shell = shell;
        this.seance = seance;
        this.clock = new SeanceClock(seance.plan(), seance.place(), clock);
        shell.screens().keepOnTop(line);
        var name = Consumption.setting(seance.id());
        shell.answered(
                shell.storage().ask(book -> book.setting(name)), kept -> earlier = kept.flatMap(Consumption::of));
        line.show(this.clock);
    }

    Seance seance() {
        return seance;
    }

    SeanceClock clock() {
        return clock;
    }

    Phase phase() {
        return clock.phase().phase();
    }

    /** Which questions the phase asks. */
    Moment moment() {
        return phase() == Phase.BEFORE ? Moment.BEFORE : Moment.AFTER;
    }

    /** Whether pupils answer at this machine in this phase. */
    boolean asksPupils() {
        return seance.plan().answering() == Answering.BY_PUPIL && (phase() == Phase.BEFORE || phase() == Phase.AFTER);
    }

    /** The levels that pupils see, in the order of playing; empty when the plan names none: then all are seen. */
    List<PlannedLevel> levels() {
        return seance.plan().levels();
    }

    /** Is told every few seconds while the time runs, every second of the last minute, and when something was changed. */
    void tell(Runnable changed) {
        listener = changed;
    }

    void pauseOrResume() {
        if (clock.isRunning()) {
            clock.pause();
        } else {
            clock.resume();
        }
        changed();
    }

    void extend() {
        clock.extend();
        changed();
    }

    void next() {
        clock.next();
        swaps = 0;
        changed();
    }

    void previous() {
        clock.previous();
        swaps = 0;
        changed();
    }

    /** Stops the clock for good, after writing a last time. */
    void end() {
        write();
        close();
    }

    /** Stops the clock; what was not written yet is lost as in a power cut. */
    void close() {
        beat.stop();
        listener = () -> {};
        shell.screens().takeFromTop(line);
    }

    private void changed() {
        write();
        show();
    }

    private void write() {
        writePlace();
        var used = used(Memory.now()).kept();
        shell.answered(shell.storage().tell(book -> book.setting(Consumption.setting(seance.id()), used)), done -> {});
    }

    private void writePlace() {
        written = clock.elapsed().toMinutes();
        var place = clock.place();
        shell.answered(shell.storage().tell(book -> book.seances().stands(seance, place)), done -> {});
    }

    /** What the program has used since the séance began on this machine. */
    Consumption used(Memory memory) {
        var now = Consumption.now(memory).since(before);
        return earlier.map(now::plus).orElse(now);
    }

    private void beat() {
        if (clock.elapsed().toMinutes() != written) {
            writePlace();
        }
        if (phase() == Phase.PLAY) {
            bell();
        }
        show();
    }

    /** Nothing is counted any more once the time is up. */
    private void show() {
        if (clock.isRunning() && !clock.isOver()) {
            beat.start(clock.left().compareTo(SOON) < 0 ? 1 : SELDOM);
        } else {
            beat.stop();
        }
        line.show(clock);
        listener.run();
    }

    /** How long one pupil of a pair has the mouse. */
    private Duration turn() {
        return clock.length().dividedBy(SWAPS);
    }

    /** Until the mouse changes hands, the minute that has begun included. */
    long minutesUntilSwap() {
        var left = turn().minus(Duration.ofMillis(clock.elapsed().toMillis() % turn().toMillis()));
        return (left.toSeconds() + MINUTE - 1) / MINUTE;
    }

    /** Whether the mouse changes hands no more. */
    boolean isLastTurn() {
        return clock.left().compareTo(turn()) <= 0;
    }

    private void bell() {
        if (clock.isOver()) {
            shell.sound().play(Sound.Name.BELL);
            next();
            shell.seances().show();
            return;
        }
        var now = clock.elapsed().toMillis() / turn().toMillis();
        if (now > swaps) {
            swaps = now;
            shell.sound().play(Sound.Name.BELL);
        }
    }
}
