package mulot.mechanic.attic;

import java.util.Locale;

/** Why a pupil cannot do something in the attic. */
public enum Refusal {
    /** Someone else's box may be moved, never thrown away. */
    NOT_MINE,
    /** The press does not take this box. */
    NOT_COMPRESSIBLE,
    /** The chest has no room for it. */
    CHEST_FULL,
    /** The cloud has no room for it. */
    CLOUD_FULL,
    /** This level has no such place. */
    NO_SUCH_PLACE,
    /** It has a name already. */
    HAS_NAME,
    /** A box in the bin gets no name. */
    IN_BIN,
    /** The film has to be chosen first. */
    NO_FILM,
    /** Too few free places to film. */
    NO_ROOM;

    /** The text that says it to a pupil; {@link AtticWords#refusal} fills its places. */
    public String key() {
        return "attic.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
