package mulot.mechanic.day;

/** What a pupil can do with a day. Slots count from 0. */
public sealed interface DayMove {

    /** Lays a tile on a slot; a tile that lay there goes back to the tray. */
    record Place(int slot, String activity) implements DayMove {}

    /** Carries a laid tile to another slot. */
    record Shift(int from, int to) implements DayMove {}

    /** Puts a laid tile back into the tray. */
    record Clear(int slot) implements DayMove {}

    /** Silences the phone that will ring in this slot. */
    record Silence(int slot) implements DayMove {}

    /** «C'est parti !»: the day is lived. */
    record Go() implements DayMove {}
}
