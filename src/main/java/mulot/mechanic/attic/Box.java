package mulot.mechanic.attic;

import java.util.Optional;
import mulot.i18n.LocalText;

/**
 * A box of the attic: a file.
 *
 * @param id unique in its level
 * @param name on its label
 * @param picture one of {@link KnownPictures}
 * @param size in places of the shelf, at least 1
 * @param value how much it matters, in hearts, 0 to 5
 * @param group what it is a copy of, where there are several; copies count once
 * @param owner someone else's first name; absent when it is the child's own
 * @param compressible whether the press takes it
 * @param unnamed whether its label is blank: until it is named it counts nothing, since nobody finds it again
 */
public record Box(
        String id,
        LocalText name,
        String picture,
        int size,
        int value,
        Optional<String> group,
        Optional<String> owner,
        boolean compressible,
        boolean unnamed) {
    /** The most hearts. Boxes with so many must not be lost. */
    public static final int PRECIOUS = 5;

    /** Boxes with so many hearts are never worth losing. */
    public static final int TREASURE = 4;

    public Box {
        if (size < 1 || value < 0 || value > PRECIOUS) {
            throw new IllegalArgumentException("box without a size or beyond five hearts: " + id);
        }
        if (owner.isPresent() && unnamed) {
            throw new IllegalArgumentException("a name on someone else's box is not ours to give: " + id);
        }
    }

    /** Places it takes under the press: half, rounded up. */
    public int pressedSize() {
        return (size + 1) / 2;
    }

    /** Places it takes on the shelf when it is at a place. */
    public int sizeAt(Place place) {
        return switch (place) {
            case SHELF -> size;
            case PRESSED -> pressedSize();
            case CHEST, CLOUD, BIN -> 0;
        };
    }

    /** Hearts it keeps at a place, once it has a name. */
    public int heartsAt(Place place) {
        return switch (place) {
            case SHELF, CHEST, CLOUD -> value;
            case PRESSED -> Math.max(0, value - 1);
            case BIN -> 0;
        };
    }

    /** Whether it is a copy of the same thing as another. */
    boolean isCopyOf(Box other) {
        return group.isPresent() && group.equals(other.group);
    }
}
