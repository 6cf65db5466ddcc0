package mulot.mechanic.workshop;

import java.util.Optional;

/** What is wrong with a device. */
public enum Fault implements Named {
    BATTERY(Part.BATTERY),
    SCREEN(Part.SCREEN),
    MEMORY(Part.MEMORY),
    STORAGE(Part.STORAGE),
    FAN(Part.FAN),
    SPEAKER(Part.SPEAKER),
    BUTTON(Part.BUTTON),
    PORT(Part.PORT),
    LENS(Part.LENS),
    /** It only needs cleaning. */
    DUST,
    /** No remedy: its good parts can help others, the rest is recycled. */
    BOARD,
    /** A swollen battery: nobody opens it, an adult takes it away. */
    SWOLLEN;

    private final Optional<Part> part;

    Fault(Part part) {
        this.part = Optional.of(part);
    }

    Fault() {
        this.part = Optional.empty();
    }

    /** The part to swap, if that is the remedy. */
    public Optional<Part> part() {
        return part;
    }

    boolean isMendedWith(Part good) {
        return part.isPresent() && part.get() == good;
    }
}
