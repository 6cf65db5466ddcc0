package mulot.mechanic.attic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the show tells of a filmed attic, in order.
 *
 * @param binned boxes that go
 * @param returned other people's boxes
 * @param memories of the child's own that are kept
 * @param loss what must not have been lost, if anything
 */
record AtticReel(List<Box> binned, List<Box> returned, List<Memory> memories, Optional<Loss> loss) {
    private static final int BURST = 3;

    /** How a memory opens. */
    enum Opening {
        /** A picture in its frame. */
        PLAIN,
        /** The one that was kept of many. */
        BURST,
        /** It had no name and got one. */
        MYSTERY,
        /** It has no name: nobody finds it. */
        UNKNOWN
    }

    /**
     * A kept memory.
     *
     * @param box that stands for it
     * @param copies all boxes of it, this one included
     * @param mystery which of the mystery photos it shows; 0 for none
     */
    record Memory(Box box, List<Box> copies, Opening opening, int mystery) {}

    static AtticReel of(AtticState attic) {
        var boxes = attic.level().boxes();
        var binned = boxes.stream().filter(box -> attic.place(box) == Place.BIN).toList();
        var returned = boxes.stream().filter(box -> box.owner().isPresent()).toList();
        return new AtticReel(binned, returned, memories(attic), Loss.of(attic));
    }

    private static List<Memory> memories(AtticState attic) {
        var boxes = attic.level().boxes();
        var memories = new ArrayList<Memory>();
        var mysteries = new HashSet<Integer>();
        for (var index = 0; index < boxes.size(); index++) {
            var first = index;
            if (attic.level().firstCopy(index) != index) {
                continue;
            }
            var copies = IntStream.range(0, boxes.size())
                    .filter(other -> attic.level().firstCopy(other) == first)
                    .mapToObj(boxes::get)
                    .toList();
            var kept = copies.stream()
                    .filter(box -> attic.place(box) != Place.BIN && box.owner().isEmpty())
                    .toList();
            var best = kept.stream().max(Comparator.comparingInt(attic::hearts).thenComparingInt(Box::value));
            if (best.isPresent()) {
                var finest = copies.stream()
                        .allMatch(copy -> copy.value() <= best.get().value());
                var opening = opening(attic, best.get(), copies.size() >= BURST && kept.size() == 1 && finest);
                var mystery = opening == Opening.MYSTERY ? AtticLooks.mystery(best.get()) : 0;
                memories.add(new Memory(best.get(), copies, opening, mysteries.add(mystery) ? mystery : 0));
            }
        }
        return List.copyOf(memories);
    }

    private static Opening opening(AtticState attic, Box box, boolean burst) {
        if (!attic.isNamed(box)) {
            return Opening.UNKNOWN;
        }
        if (box.unnamed()) {
            return Opening.MYSTERY;
        }
        return burst ? Opening.BURST : Opening.PLAIN;
    }
}
