package mulot.mechanic.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan as it is lived, up to its first gap, its end, or great tiredness.
 *
 * @param hours what happened, one for each activity, in order
 * @param gauges at the end
 * @param screenRun screen slots without a break at the end
 * @param lateScreens screen time in the last hour, a bit for each of its two slots
 * @param exhausted the gauge that fell to nothing, if one did
 */
public record Life(List<Hour> hours, Gauges gauges, int screenRun, int lateScreens, Optional<Gauge> exhausted) {
    /** Screen slots in a row that the eyes bear. */
    static final int SCREENS_IN_A_ROW = 2;

    static final int TIRED_EYES = -2;
    static final int WEARINESS = -1;
    static final int LAST_HOUR = 2;
    static final int FULL_SLEEP = 10;
    static final int SLEEP_LOST_TO_A_LATE_SCREEN = 3;

    /** Things of a half-hour that are worth a word. */
    public enum Event {
        /** Too long in front of a screen without a break. */
        TIRED_EYES(1),
        /** The same screen once more pleases less. */
        WEARY(2),
        /** A friend joined in. */
        FRIEND(4),
        /** The phone rang and the good of it was lost. */
        DISTURBED(8),
        /** The phone could not ring. */
        QUIET(16),
        /** A screen within the last hour. */
        LATE_SCREEN(32),
        /** Someone dear rang and was heard. */
        ANSWERED(64);

        private final int bit;

        Event(int bit) {
            this.bit = bit;
        }
    }

    /**
     * One activity as lived.
     *
     * @param slot where it began
     * @param before gauges before it
     * @param after gauges after it
     * @param eventBits one bit for each event that happened
     */
    public record Hour(int slot, Activity activity, Gauges before, Gauges after, int eventBits) {
        /** What is worth a word, in the order of {@link Event}. */
        public List<Event> events() {
            return Stream.of(Event.values())
                    .filter(event -> (eventBits & event.bit) != 0)
                    .toList();
        }
    }

    /** Lives a plan up to its first gap. */
    public static Life of(DayState day) {
        return new Living(day, false).live();
    }

    /** Lives all that is planned so far, as if nothing happened in the gaps. */
    public static Life across(DayState day) {
        return new Living(day, true).live();
    }

    /** Sleep after this day, 0 to 10. */
    public int sleep() {
        return FULL_SLEEP - SLEEP_LOST_TO_A_LATE_SCREEN * Integer.bitCount(lateScreens);
    }

    /** Sleep as it stands when an hour is over: each late screen takes its part. */
    int sleepAfter(Hour now) {
        var late = hours.stream()
                .filter(hour -> hour.slot() <= now.slot())
                .filter(hour -> hour.events().contains(Event.LATE_SCREEN))
                .mapToInt(hour -> hour.activity().length())
                .sum();
        return FULL_SLEEP - SLEEP_LOST_TO_A_LATE_SCREEN * Math.min(late, Integer.bitCount(lateScreens));
    }

    /** The fold itself, with what it remembers on the way. Plain loops: a solver lives a million days. */
    private static final class Living {
        private final DayState day;
        private final DayLevel level;
        private final boolean acrossGaps;
        private final List<Hour> hours = new ArrayList<>();
        private Gauges gauges;
        private int screenRun;
        private int lateScreens;
        private int events;

        Living(DayState day, boolean acrossGaps) {
            this.day = day;
            this.acrossGaps = acrossGaps;
            this.level = day.level();
            this.gauges = Gauges.of(level.start());
        }

        Life live() {
            var slot = 0;
            var exhausted = Optional.<Gauge>empty();
            while (slot < level.slots() && exhausted.isEmpty()) {
                var activity = day.plan().get(slot);
                if (activity.isPresent()) {
                    spend(slot, activity.get());
                    exhausted = gauges.exhausted();
                } else if (acrossGaps) {
                    screenRun = 0;
                } else {
                    break;
                }
                slot += activity.map(Activity::length).orElse(1);
            }
            return new Life(hours, gauges, screenRun, lateScreens, exhausted);
        }

        private void spend(int slot, Activity activity) {
            events = 0;
            var before = gauges;
            var shared = friend(slot, activity);
            var ringing = ringing(slot, activity);
            var disturbed = ringing.isPresent();
            var heard = ringing.map(Surprise.Notification::links).orElse(0);
            var strain = activity.screen() ? strain(activity) : 0;
            var weariness = activity.screen() ? weariness(activity) : 0;
            gauges = new Gauges(
                    changed(Gauge.ENERGY, activity.delta(Gauge.ENERGY), disturbed, 0),
                    changed(Gauge.MOOD, activity.delta(Gauge.MOOD), disturbed, weariness),
                    changed(Gauge.EYES, activity.delta(Gauge.EYES), disturbed, strain),
                    changed(Gauge.LINKS, activity.delta(Gauge.LINKS) + shared, disturbed, heard));
            screenRun = activity.screen() ? screenRun + activity.length() : 0;
            late(slot, activity);
            hours.add(new Hour(slot, activity, before, gauges, events));
        }

        private int changed(Gauge gauge, int change, boolean disturbed, int cost) {
            return level.plays(gauge)
                    ? Math.clamp(gauges.get(gauge) + (disturbed ? Math.min(0, change) : change) + cost, 0, Gauge.MAX)
                    : gauges.get(gauge);
        }

        /** The phone that rings during an activity and was not silenced. */
        private Optional<Surprise.Notification> ringing(int slot, Activity activity) {
            var ringing = Optional.<Surprise.Notification>empty();
            for (var surprise : level.surprises()) {
                if (surprise instanceof Surprise.Notification phone && covers(slot, activity, phone.slot())) {
                    if (day.silenced().contains(phone.slot())) {
                        note(Event.QUIET);
                    } else {
                        note(phone.isDear() ? Event.ANSWERED : Event.DISTURBED);
                        ringing = Optional.of(phone);
                    }
                }
            }
            return ringing;
        }

        private int friend(int slot, Activity activity) {
            var more = 0;
            for (var surprise : level.surprises()) {
                if (activity.together()
                        && surprise instanceof Surprise.Friend(var at, var links)
                        && covers(slot, activity, at)) {
                    more += links;
                    note(Event.FRIEND);
                }
            }
            return more;
        }

        private static boolean covers(int slot, Activity activity, int at) {
            return at >= slot && at < slot + activity.length();
        }

        private int weariness(Activity activity) {
            for (var hour : hours) {
                if (hour.activity().is(activity)) {
                    note(Event.WEARY);
                    return WEARINESS;
                }
            }
            return 0;
        }

        private int strain(Activity activity) {
            var tooMany = screenRun + activity.length() - Math.max(SCREENS_IN_A_ROW, screenRun);
            if (tooMany <= 0 || !level.plays(Gauge.EYES)) {
                return 0;
            }
            note(Event.TIRED_EYES);
            return TIRED_EYES * tooMany;
        }

        private void late(int slot, Activity activity) {
            for (var at = slot; activity.screen() && at < slot + activity.length(); at++) {
                var fromTheEnd = level.slots() - 1 - at;
                if (fromTheEnd < LAST_HOUR) {
                    lateScreens |= 1 << fromTheEnd;
                    if (level.sleepNeed().isPresent()) {
                        note(Event.LATE_SCREEN);
                    }
                }
            }
        }

        private void note(Event event) {
            events |= event.bit;
        }
    }
}
