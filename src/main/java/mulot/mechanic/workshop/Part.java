package mulot.mechanic.workshop;

/** What can be taken out of a device and put into another of the same model. */
public enum Part implements Named {
    BATTERY,
    SCREEN,
    MEMORY,
    STORAGE,
    FAN,
    SPEAKER,
    BUTTON,
    PORT,
    LENS
}
