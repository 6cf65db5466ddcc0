package mulot.classroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The calm clock of a séance: counts a phase down, can be stopped, extended, moved on and back. */
public final class SeanceClock {
    private static final Duration LAST = Duration.ofMinutes(1);
    private static final Duration SELDOM = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofSeconds(1);

    private final SeancePlan plan;
    private final Clock clock;
    private SeancePlace before;
    private Optional<Instant> running = Optional.empty();

    /** Stands still until it is {@link #resume}d. */
    public SeanceClock(SeancePlan plan, SeancePlace place, Clock clock) {
        this.plan = plan;
        this.before = place;
        this.clock = clock;
    }

    public SeancePlace place() {
        return new SeancePlace(before.phase(), elapsed(), before.extra());
    }

    public PlannedPhase phase() {
        return plan.phases().get(before.phase());
    }

    /** Of the phase, with what was added. */
    public Duration length() {
        return Duration.ofMinutes(phase().minutes() + (long) before.extra());
    }

    /** In this phase. A clock that was set back does not undo what has passed. */
    public Duration elapsed() {
        var since =
                running.map(start -> Duration.between(start, clock.instant())).orElse(Duration.ZERO);
        return before.elapsed().plus(since.isNegative() ? Duration.ZERO : since);
    }

    /** Until the end of the phase; zero from then on. */
    public Duration left() {
        var left = length().minus(elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * What is left of the phase, from 1 to 0, in steps of half a minute, and of a second in the last minute: a picture of
     * it stands still meanwhile.
     */
    public double share() {
        var step = left().compareTo(LAST) > 0 ? SELDOM : OFTEN;
        var steps = left().plus(step).minusMillis(1).dividedBy(step);
        return Math.min(1, (double) steps * step.toMillis() / Math.max(1, length().toMillis()));
    }

    public boolean isOver() {
        return left().isZero();
    }

    public boolean isRunning() {
        return running.isPresent();
    }

    public boolean isFirst() {
        return before.phase() == 0;
    }

    public boolean isLast() {
        return before.phase() == plan.phases().size() - 1;
    }

    public void pause() {
        before = place();
        running = Optional.empty();
    }

    public void resume() {
        pause();
        running = Optional.of(clock.instant());
    }

    /** Adds a minute to the phase; a phase that was over has a whole minute again. */
    public void extend() {
        pause();
        var elapsed = before.elapsed().compareTo(length()) > 0 ? length() : before.elapsed();
        before = new SeancePlace(before.phase(), elapsed, before.extra() + 1);
        resume();
    }

    /** To the beginning of the next phase; nothing after the last. */
    public void next() {
        turnTo(before.phase() + 1);
    }

    /** To the beginning of the phase before; nothing before the first. */
    public void previous() {
        turnTo(before.phase() - 1);
    }

    private void turnTo(int phase) {
        if (phase >= 0 && phase < plan.phases().size()) {
            before = SeancePlace.at(phase);
            running = Optional.of(clock.instant());
        }
    }
}
