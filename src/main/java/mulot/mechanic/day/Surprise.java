package mulot.mechanic.day;

/** Something known beforehand that happens in one slot. */
public sealed interface Surprise {

    /** The slot, from 0. */
    int slot();

    /** No outdoor activity in this half-hour. */
    record Rain(int slot) implements Surprise {}

    /** A brother or sister has the screens: no screen activity in this half-hour. */
    record Taken(int slot) implements Surprise {}

    /**
     * A friend rings: an activity that can be shared brings more links.
     *
     * @param links added to the activity's own
     */
    record Friend(int slot, int links) implements Surprise {}

    /**
     * A phone rings: unless it was silenced, the half-hour's good effects are lost.
     *
     * @param links what the call brings all the same when it is someone dear; 0 for any other
     */
    record Notification(int slot, int links) implements Surprise {
        boolean isDear() {
            return links > 0;
        }
    }
}
