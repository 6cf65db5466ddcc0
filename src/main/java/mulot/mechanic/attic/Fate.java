package mulot.mechanic.attic;

/**
 * What a plan makes of one memory: of a box that is alone, or of all boxes that are copies of the same thing.
 *
 * @param hearts of the best copy that is kept and can be found; 0 when there is none
 * @param kept the most hearts, as they were, of a copy that is not in the bin; {@link #NONE} when all are
 * @param binned the most hearts of a copy in the bin; {@link #NONE} when there is none
 */
record Fate(int hearts, int kept, int binned) {
    static final int NONE = -1;

    /** Of the box at an index, which is the first of its copies, and of those copies that stand before an end. */
    static Fate of(AtticState attic, int first, int end) {
        var boxes = attic.level().boxes();
        var hearts = 0;
        var kept = NONE;
        var binned = NONE;
        var last = boxes.get(first).group().isEmpty() ? first : end - 1;
        for (var index = first; index <= last; index++) {
            var box = boxes.get(index);
            if (index != first && !box.isCopyOf(boxes.get(first))) {
                continue;
            }
            var place = attic.places().get(index);
            if (place == Place.BIN) {
                binned = Math.max(binned, box.value());
            } else {
                kept = Math.max(kept, box.value());
                hearts = Math.max(hearts, attic.isNamed(box) ? box.heartsAt(place) : 0);
            }
        }
        return new Fate(hearts, kept, binned);
    }

    /** The hearts of what is lost: nothing is while a copy as good is kept. */
    int lost() {
        return binned > kept ? binned : NONE;
    }

    /** Whether no copy is left. */
    boolean isGone() {
        return kept == NONE;
    }
}
