package mulot.mechanic.workshop;

/** What anybody can see or hear of a fault. */
public enum Symptom implements Named {
    BLACK_SCREEN,
    HOT,
    SLOW,
    MUTE,
    DEAD,
    NO_CHARGE,
    /** The dangerous one. */
    SWOLLEN,
    FROZEN,
    NOISY,
    BLURRY,
    DUSTY,
    KEYS_STUCK
}
