package mulot.mechanic.day;

import java.util.Map;
import mulot.i18n.LocalText;

/**
 * A tile of the tray.
 *
 * @param id unique in its level
 * @param name on the tile
 * @param picture the id of a known activity, whose picture, room and prop it shows
 * @param deltas what it changes, once, −10 to 10 each; gauges that are left out do not change
 * @param screen whether its half-hours are screen time
 * @param outdoors whether rain closes it
 * @param together whether a friend at the door can join in
 * @param max how often a day, at least 1
 * @param from the first slot it may start in
 * @param until the slot by which it must be over, at most the number of slots
 * @param length in slots, at least 1
 */
public record Activity(
        String id,
        LocalText name,
        String picture,
        Map<Gauge, Integer> deltas,
        boolean screen,
        boolean outdoors,
        boolean together,
        int max,
        int from,
        int until,
        int length) {
    public Activity {
        deltas = Map.copyOf(deltas);
        if (max < 1 || length < 1 || from < 0 || from + length > until) {
            throw new IllegalArgumentException("activity that fits nowhere: " + id);
        }
    }

    /** Whether both are the same tile of one level. */
    boolean is(Activity other) {
        return id.equals(other.id);
    }

    /** What it changes in one gauge. */
    public int delta(Gauge gauge) {
        return deltas.getOrDefault(gauge, 0);
    }
}
