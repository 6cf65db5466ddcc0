package mulot.mechanic.day;

/** Why a tile cannot lie where a pupil wants it. */
public enum Refusal {
    /** It rains in that half-hour. */
    RAIN,
    /** Someone else has the screens in that half-hour. */
    TAKEN,
    /** Not at that time of day. */
    CLOSED,
    /** It would go on past bedtime. */
    BEDTIME,
    /** As often as a day allows already. */
    USED_UP;

    /** The text that says it to a pupil. */
    public String key() {
        return "day.refusal." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
