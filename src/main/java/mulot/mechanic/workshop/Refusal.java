package mulot.mechanic.workshop;

/** Why something cannot be done. */
public enum Refusal implements Named {
    /** The workshop is closed, or a swollen battery was opened. */
    OVER,
    /** No such device, or no such offer. */
    NOTHING_THERE,
    /** It has left the bench. */
    GONE,
    /** A swollen battery: only an adult. */
    DANGER,
    /** Nothing is dangerous here: no adult is needed. */
    NO_DANGER,
    /** It works: there is nothing to mend, and recycling it would be a pity. */
    WORKS,
    /** Its good part was taken: only recycling is left. */
    EMPTIED,
    TESTED,
    UNPLUGGED,
    /** Still on the mains. */
    PLUGGED,
    /** Nobody guesses: the fault must be known. */
    UNKNOWN,
    /** The others of its kind leave one fault only: well seen, and one test makes it sure. */
    DEDUCED,
    /** The fault is not dust. */
    NOT_DUST,
    /** The fault is dust: no part is needed. */
    ONLY_DUST,
    /** No part can mend it. */
    NO_REMEDY,
    /** The drawer has no such part. */
    NO_PART,
    /** The drawer has such a part, but of another model. */
    WRONG_MODEL,
    /** It can still be mended: it is no donor. */
    NOT_DONOR,
    /** Devices of this kind have no such part. */
    NO_SUCH_PART,
    NOT_REPAIRED,
    /** The data is not to be wiped: it stays with its owner, or keeps none. */
    KEEP_DATA,
    WIPED,
    /** It changes hands: the data has to go first. */
    WIPE_FIRST,
    SOLD,
    /** Too few minutes. */
    TIME,
    /** Something can still be done. */
    NOT_OVER;

    /** The text that says it to a pupil. */
    public String key() {
        return "workshop.refusal." + id();
    }
}
