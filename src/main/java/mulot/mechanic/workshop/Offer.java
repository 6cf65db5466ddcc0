package mulot.mechanic.workshop;

/**
 * One part that can be bought.
 *
 * @param minutes the errand takes
 * @param index of durability, 0 to 10
 */
public record Offer(Part part, String model, int minutes, int index) {
    /** From this index on a repair stays a repair. */
    public static final int LASTING = 7;

    /** What it puts into the drawer. */
    public Spare spare() {
        return new Spare(part, model, index >= LASTING);
    }
}
