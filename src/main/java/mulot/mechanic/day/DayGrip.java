package mulot.mechanic.day;

import java.util.OptionalInt;

/**
 * An activity in the pupil's hand.
 *
 * @param from the slot it was taken from; absent when it comes from the tray
 */
record DayGrip(Activity activity, OptionalInt from) {

    /** The move that laying it on a slot makes. */
    DayMove onto(int slot) {
        return from.isPresent() ? new DayMove.Shift(from.getAsInt(), slot) : new DayMove.Place(slot, activity.id());
    }
}
