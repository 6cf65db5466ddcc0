package mulot.mechanic.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plan of a day.
 *
 * @param level what is played
 * @param plan for each slot the activity that begins there
 * @param silenced slots whose phone call was silenced
 * @param lived whether the day has been lived
 */
public record DayState(DayLevel level, List<Optional<Activity>> plan, Set<Integer> silenced, boolean lived) {
    public DayState {
        plan = List.copyOf(plan);
        silenced = Set.copyOf(silenced);
    }

    static DayState empty(DayLevel level) {
        return new DayState(level, Collections.nCopies(level.slots(), Optional.empty()), Set.of(), false);
    }

    /** The slot in which the activity that covers a slot begins. */
    public OptionalInt beginOf(int slot) {
        for (var begin = slot; begin >= 0; begin--) {
            var activity = plan.get(begin);
            if (activity.isPresent()) {
                return begin + activity.get().length() > slot ? OptionalInt.of(begin) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The activity that covers a slot. */
    public Optional<Activity> at(int slot) {
        var begin = beginOf(slot);
        return begin.isPresent() ? plan.get(begin.getAsInt()) : Optional.empty();
    }

    /** The first slot that nothing covers; absent when the day is full. */
    public OptionalInt firstGap() {
        var slot = 0;
        while (slot < level.slots()) {
            var activity = plan.get(slot);
            if (activity.isEmpty()) {
                return OptionalInt.of(slot);
            }
            slot += activity.get().length();
        }
        return OptionalInt.empty();
    }

    /** How often an activity is in the plan. */
    public int count(String activity) {
        var count = 0;
        for (var planned : plan) {
            if (planned.isPresent() && planned.get().id().equals(activity)) {
                count++;
            }
        }
        return count;
    }

    /** Screen time of the plan, in slots. */
    public int screenSlots() {
        return plan.stream()
                .flatMap(Optional::stream)
                .filter(Activity::screen)
                .mapToInt(Activity::length)
                .sum();
    }

    /** The plan with an activity at a slot; what it covers goes back to the tray. */
    DayState with(int slot, Activity activity) {
        var changed = new ArrayList<>(plan);
        for (var covered = slot; covered < slot + activity.length(); covered++) {
            beginOf(covered).ifPresent(begin -> changed.set(begin, Optional.empty()));
        }
        changed.set(slot, Optional.of(activity));
        return new DayState(level, changed, silenced, lived);
    }

    /** The plan without the activity that begins at a slot. */
    DayState without(int slot) {
        var changed = new ArrayList<>(plan);
        changed.set(slot, Optional.empty());
        return new DayState(level, changed, silenced, lived);
    }

    /** The phone of a slot silenced, or allowed to ring again. */
    DayState silencing(int slot) {
        var changed = new TreeSet<>(silenced);
        if (!changed.remove(slot)) {
            changed.add(slot);
        }
        return new DayState(level, plan, changed, lived);
    }

    DayState goneBy() {
        return new DayState(level, plan, silenced, true);
    }
}
