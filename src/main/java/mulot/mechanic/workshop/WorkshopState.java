package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A workshop during its afternoon.
 *
 * @param level what is played
 * @param minutes left
 * @param jobs the devices in the level's order, and what was done to each
 * @param stock the drawer, in the order of {@link Spare}
 * @param bought numbers of the offers that were fetched
 * @param opened the swollen device that was opened: this ends the try
 * @param closed whether the workshop is closed
 */
public record WorkshopState(
        WorkshopLevel level,
        int minutes,
        List<Job> jobs,
        List<Spare> stock,
        Set<Integer> bought,
        Optional<String> opened,
        boolean closed) {
    private static final int SORTED_OUT = 1;

    public WorkshopState {
        jobs = List.copyOf(jobs);
        stock = List.copyOf(stock);
        bought = Set.copyOf(bought);
    }

    static WorkshopState begun(WorkshopLevel level, List<Job> jobs) {
        return new WorkshopState(level, level.minutes(), jobs, level.stock(), Set.of(), Optional.empty(), false);
    }

    /** A device and what was done to it. */
    public Optional<Job> job(String id) {
        var number = level.number(id);
        return number.isPresent() ? Optional.of(jobs.get(number.getAsInt())) : Optional.empty();
    }

    /** The part for a device's fault that would be taken from the drawer: a lasting one before another. */
    public Optional<Spare> spareFor(Job job) {
        var part = job.fault().part();
        return part.isEmpty()
                ? Optional.empty()
                : spare(part.get(), job.device().model());
    }

    Optional<Spare> spare(Part part, String model) {
        for (var spare : stock) {
            if (spare.fits(part, model)) {
                return Optional.of(spare);
            }
        }
        return Optional.empty();
    }

    /** The faults that a device may still have, from all that the screen shows. */
    public List<Fault> possible(Job job) {
        if (job.isKnown()) {
            return List.of(job.fault());
        }
        if (level.lookingLike(job.device()).size() == 1) {
            return job.device().possible();
        }
        return jobs.stream()
                .filter(other -> other.device().look() == job.device().look() && !other.tested())
                .map(Job::fault)
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isOver() {
        return closed || opened.isPresent();
    }

    /** Whether every device has left the bench. */
    public boolean isBenchEmpty() {
        for (var job : jobs) {
            if (job.isOnBench()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the workshop may be closed: everything has left, or nothing can be done any more. */
    public boolean canClose() {
        return !isOver() && (isBenchEmpty() || isStuck());
    }

    /** Without a minute only a repaired device can still leave. */
    private boolean isStuck() {
        return minutes == 0 && jobs.stream().noneMatch(job -> job.isOnBench() && job.isRepaired());
    }

    public int repaired() {
        return (int) jobs.stream().filter(Job::isRepaired).count();
    }

    /** The points so far. */
    public int score() {
        var points = minutes;
        for (var job : jobs) {
            points += switch (job.repair()) {
                case LASTING -> level.worth();
                case SHORT_LIVED -> level.worth() / 2;
                case NONE -> job.isOnBench() ? 0 : SORTED_OUT;
            };
        }
        return points;
    }

    WorkshopState with(Job changed, int cost) {
        var after = new ArrayList<>(jobs);
        after.set(level.number(changed.device().id()).orElseThrow(), changed);
        return new WorkshopState(level, minutes - cost, after, stock, bought, opened, closed);
    }

    WorkshopState with(List<Job> others) {
        return new WorkshopState(level, minutes, others, stock, bought, opened, closed);
    }

    WorkshopState storing(Spare spare) {
        var more = new ArrayList<>(stock);
        more.add(spare);
        more.sort(null);
        return new WorkshopState(level, minutes, jobs, more, bought, opened, closed);
    }

    WorkshopState taking(Spare spare) {
        var less = new ArrayList<>(stock);
        less.remove(spare);
        return new WorkshopState(level, minutes, jobs, less, bought, opened, closed);
    }

    WorkshopState buying(int number) {
        var offers = new HashSet<>(bought);
        offers.add(number);
        var offer = level.shop().get(number);
        return new WorkshopState(level, minutes - offer.minutes(), jobs, stock, offers, opened, closed)
                .storing(offer.spare());
    }

    WorkshopState opening(String device) {
        return new WorkshopState(level, minutes, jobs, stock, bought, Optional.of(device), closed);
    }

    WorkshopState closing() {
        return new WorkshopState(level, minutes, jobs, stock, bought, opened, true);
    }
}
