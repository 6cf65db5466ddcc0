package mulot.mechanic.attic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a box can be. */
public enum Place {
    /** On the shelf, as it is: every box starts here. */
    SHELF,
    /** On the shelf, compressed: half as large, one heart less. */
    PRESSED,
    /** In the chest: a USB stick. */
    CHEST,
    /** In the cloud: a computer elsewhere, paid by the day. */
    CLOUD,
    /** In the recycle bin: gone once the film is made. */
    BIN;

    /** As in recorded moves and in text keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a box there takes places of the shelf. */
    public boolean isOnShelf() {
        return this == SHELF || this == PRESSED;
    }

    static Optional<Place> ofId(String id) {
        return Arrays.stream(values()).filter(place -> place.id().equals(id)).findFirst();
    }
}
