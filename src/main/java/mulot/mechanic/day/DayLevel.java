package mulot.mechanic.day;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import mulot.play.Stars;

/**
 * One day to plan.
 *
 * @param opens when the first slot begins; a slot lasts half an hour
 * @param slots how many, at least 2
 * @param activities the tray, in its order
 * @param start the gauges this level plays with, and their values at the beginning, 1 to 10
 * @param need what each gauge must reach; 0 where it is left out
 * @param sleepNeed what sleep must reach; absent in levels that do not count sleep
 * @param must activities that the day must hold
 * @param wish today's wish, if any
 * @param surprises at most one a slot
 * @param stars the thresholds of this level
 */
public record DayLevel(
        LocalTime opens,
        int slots,
        List<Activity> activities,
        Map<Gauge, Integer> start,
        Map<Gauge, Integer> need,
        OptionalInt sleepNeed,
        Set<String> must,
        Optional<Wish> wish,
        List<Surprise> surprises,
        Stars stars) {
    /** Half an hour. */
    public static final int SLOT_MINUTES = 30;

    /**
     * What the child would love to do today.
     *
     * @param activity doing it exactly once…
     * @param bonus … is worth this much
     */
    public record Wish(String activity, int bonus) {}

    public DayLevel {
        activities = List.copyOf(activities);
        start = Map.copyOf(start);
        need = Map.copyOf(need);
        must = Set.copyOf(must);
        surprises = List.copyOf(surprises);
    }

    /** The same day, better begun, with needs one lower. */
    DayLevel easier() {
        var better = new EnumMap<Gauge, Integer>(Gauge.class);
        start.forEach((gauge, value) -> better.put(gauge, Math.min(Gauge.MAX, value + 1)));
        var less = new EnumMap<Gauge, Integer>(Gauge.class);
        need.forEach((gauge, value) -> less.put(gauge, Math.max(0, value - 1)));
        var sleep = sleepNeed.isPresent() ? OptionalInt.of(Math.max(0, sleepNeed.getAsInt() - 1)) : sleepNeed;
        return new DayLevel(opens, slots, activities, better, less, sleep, must, wish, surprises, stars);
    }

    /** The clock time at which a slot begins; slot {@link #slots} is bedtime. */
    public LocalTime time(int slot) {
        return opens.plusMinutes((long) slot * SLOT_MINUTES);
    }

    /** Whether a gauge counts in this level. */
    public boolean plays(Gauge gauge) {
        return start.containsKey(gauge);
    }

    /** What a gauge must reach, 0 when nothing is asked. */
    public int need(Gauge gauge) {
        return need.getOrDefault(gauge, 0);
    }

    /** The tile with this id. */
    public Activity activity(String id) {
        return activities.stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no activity " + id));
    }

    /** What happens in a slot, if anything. */
    public Optional<Surprise> surprise(int slot) {
        for (var surprise : surprises) {
            if (surprise.slot() == slot) {
                return Optional.of(surprise);
            }
        }
        return Optional.empty();
    }
}
