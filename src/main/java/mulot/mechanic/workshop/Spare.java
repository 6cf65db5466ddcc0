package mulot.mechanic.workshop;

import java.util.Comparator;

/**
 * One part in the drawer.
 *
 * @param model of the devices it fits
 * @param lasting whether what it mends stays mended
 */
public record Spare(Part part, String model, boolean lasting) implements Comparable<Spare> {
    private static final Comparator<Spare> ORDER = Comparator.comparing(Spare::part)
            .thenComparing(Spare::model)
            .thenComparing(Spare::lasting, Comparator.reverseOrder());

    /** By part and model, the lasting one first. */
    @Override
    public int compareTo(Spare other) {
        return ORDER.compare(this, other);
    }

    boolean fits(Part wanted, String ofModel) {
        return part == wanted && model.equals(ofModel);
    }
}
