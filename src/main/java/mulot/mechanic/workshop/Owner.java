package mulot.mechanic.workshop;

/** Who waits for a device. */
public enum Owner implements Named {
    ROSE,
    ALI,
    MINA,
    TEACHER,
    SAM,
    LEO,
    LIBRARY,
    CLUB
}
