package mulot.classroom;

import mulot.play.LevelId;

/** A level of a plan and how pupils find it. */
public record PlannedLevel(LevelId level, Access access) {

    /** How a level stands on the map while the séance runs; levels that are not planned are hidden. */
    public enum Access {
        /** Can be played at once. */
        OPEN,
        /** Can be played after a win in the planned level before it. */
        LOCKED,
        /** Is not seen: kept for the facilitator's demo. */
        HIDDEN
    }
}
