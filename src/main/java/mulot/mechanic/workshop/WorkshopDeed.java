package mulot.mechanic.workshop;

/** What laying something somewhere comes to. */
sealed interface WorkshopDeed {

    /** A move, made to the device that comes to the mat for it. */
    record Make(WorkshopMove move) implements WorkshopDeed {}

    /** It cannot be done; the key is that of the sentence that says why. */
    record Refuse(String key) implements WorkshopDeed {}

    /** A device comes to the mat. */
    record Near(String device) implements WorkshopDeed {}

    /** What lies on the mat goes back to the rack. */
    record Away() implements WorkshopDeed {}

    record Nothing() implements WorkshopDeed {}
}
