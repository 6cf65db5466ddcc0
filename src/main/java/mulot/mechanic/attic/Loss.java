package mulot.mechanic.attic;

import java.util.Optional;

/**
 * Why a plan would lose something that must not be lost.
 *
 * @param box a box in the bin that must not be there
 * @param reason the text that says why
 */
record Loss(Box box, String reason) {
    private static final String PRECIOUS = "attic.lost.precious";
    private static final String COPIES = "attic.lost.copies";

    /** What a plan loses: something precious, or every copy of something. */
    static Optional<Loss> of(AtticState attic) {
        var level = attic.level();
        for (var index = 0; index < level.boxes().size(); index++) {
            if (level.firstCopy(index) == index) {
                var box = level.boxes().get(index);
                var fate = Fate.of(attic, index, level.boxes().size());
                if (fate.lost() >= Box.PRECIOUS) {
                    return Optional.of(new Loss(most(attic, box), PRECIOUS));
                }
                if (box.group().isPresent() && fate.isGone()) {
                    return Optional.of(new Loss(most(attic, box), COPIES));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether something with at least so many hearts is lost. */
    static boolean isAny(AtticState attic, int hearts) {
        var level = attic.level();
        for (var index = 0; index < level.boxes().size(); index++) {
            if (level.firstCopy(index) == index
                    && Fate.of(attic, index, level.boxes().size()).lost() >= hearts) {
                return true;
            }
        }
        return false;
    }

    /** Of a box and its copies, the one in the bin with the most hearts. */
    private static Box most(AtticState attic, Box box) {
        var most = box;
        for (var copy : attic.level().boxes()) {
            var better = attic.place(most) != Place.BIN || copy.value() > most.value();
            if (copy.isCopyOf(box) && attic.place(copy) == Place.BIN && better) {
                most = copy;
            }
        }
        return most;
    }
}
