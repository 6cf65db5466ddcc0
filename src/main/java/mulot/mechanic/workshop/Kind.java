package mulot.mechanic.workshop;

import java.util.List;

/** What a device is, and which parts it has. */
public enum Kind implements Named {
    PHONE,
    TABLET,
    LAPTOP,
    TOWER,
    SCREEN,
    RADIO,
    CONSOLE,
    CAMERA,
    PRINTER,
    SPEAKER;

    private static final List<Part> OF_A_HANDHELD =
            List.of(Part.BATTERY, Part.SCREEN, Part.SPEAKER, Part.BUTTON, Part.PORT, Part.LENS);
    private static final List<Part> OF_A_LAPTOP = List.of(
            Part.BATTERY,
            Part.SCREEN,
            Part.MEMORY,
            Part.STORAGE,
            Part.FAN,
            Part.SPEAKER,
            Part.BUTTON,
            Part.PORT,
            Part.LENS);
    private static final List<Part> OF_A_TOWER = List.of(Part.MEMORY, Part.STORAGE, Part.FAN, Part.BUTTON, Part.PORT);
    private static final List<Part> OF_A_SCREEN = List.of(Part.SCREEN, Part.SPEAKER, Part.BUTTON, Part.PORT);
    private static final List<Part> OF_WHAT_SOUNDS = List.of(Part.BATTERY, Part.SPEAKER, Part.BUTTON, Part.PORT);
    private static final List<Part> OF_A_CONSOLE =
            List.of(Part.BATTERY, Part.SCREEN, Part.STORAGE, Part.FAN, Part.SPEAKER, Part.BUTTON, Part.PORT);
    private static final List<Part> OF_A_CAMERA = List.of(Part.BATTERY, Part.SCREEN, Part.BUTTON, Part.PORT, Part.LENS);
    private static final List<Part> OF_A_PRINTER = List.of(Part.SCREEN, Part.FAN, Part.BUTTON, Part.PORT);

    /** Whether it keeps someone's data, so that it is wiped before it changes hands. */
    public boolean isComputer() {
        return this == PHONE || this == TABLET || this == LAPTOP || this == TOWER;
    }

    /** What a donor of this kind can give. */
    public List<Part> parts() {
        return switch (this) {
            case PHONE, TABLET -> OF_A_HANDHELD;
            case LAPTOP -> OF_A_LAPTOP;
            case TOWER -> OF_A_TOWER;
            case SCREEN -> OF_A_SCREEN;
            case RADIO, SPEAKER -> OF_WHAT_SOUNDS;
            case CONSOLE -> OF_A_CONSOLE;
            case CAMERA -> OF_A_CAMERA;
            case PRINTER -> OF_A_PRINTER;
        };
    }

    /** Whether this kind can have a fault at all. */
    boolean canHave(Fault fault) {
        return fault == Fault.SWOLLEN
                ? parts().contains(Part.BATTERY)
                : fault.part().map(parts()::contains).orElse(true);
    }
}
