package mulot.mechanic.attic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the boxes of a level stand on the two boards of the shelf. Each keeps its home, whatever becomes of its
 * neighbours: so nothing moves by itself, and what a box leaves free is seen where it stood.
 */
final class AtticHomes {
    /** Places of a board. */
    static final int BOARD = 12;

    private final int[] first;

    private AtticHomes(int[] first) {
        this.first = first;
    }

    /** Shares the boxes out between the boards; copies of the same thing stand side by side where they can. */
    static AtticHomes of(AtticLevel level) {
        var homes = new int[level.boxes().size()];
        var above = above(level);
        var all = IntStream.range(0, homes.length).boxed().toList();
        if (above < 0) {
            lay(level, all, 0, homes);
        } else {
            var size = homes.length;
            lay(level, all.stream().filter(box -> isIn(above, box, size)).toList(), 0, homes);
            lay(level, all.stream().filter(box -> !isIn(above, box, size)).toList(), BOARD, homes);
        }
        return new AtticHomes(homes);
    }

    private static void lay(AtticLevel level, List<Integer> boxes, int from, int[] homes) {
        var place = from;
        var together = boxes.stream()
                .sorted(Comparator.comparingInt(level::firstCopy).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (var box : together) {
            homes[box] = place;
            place += level.boxes().get(box).size();
        }
    }

    /** The boxes of the upper board as bits, the first box the highest; −1 when a box has to be split. */
    private static int above(AtticLevel level) {
        var boxes = level.boxes();
        var best = -1;
        var fewest = Integer.MAX_VALUE;
        for (var set = (1 << boxes.size()) - 1; set >= 0; set--) {
            var taken = 0;
            var all = 0;
            for (var box = 0; box < boxes.size(); box++) {
                all += boxes.get(box).size();
                taken += isIn(set, box, boxes.size()) ? boxes.get(box).size() : 0;
            }
            var fits = taken <= BOARD && all - taken <= Math.max(0, level.shelf() - BOARD);
            if (fits && parted(level, set) < fewest) {
                best = set;
                fewest = parted(level, set);
            }
        }
        return best;
    }

    /** How many copies stand on another board than the first of their kind. */
    private static int parted(AtticLevel level, int set) {
        var size = level.boxes().size();
        return (int) IntStream.range(0, size)
                .filter(box -> isIn(set, box, size) != isIn(set, level.firstCopy(box), size))
                .count();
    }

    private static boolean isIn(int set, int box, int size) {
        return (set >> (size - 1 - box) & 1) == 1;
    }

    /** The first place of a box, from 0; the lower board begins at {@link #BOARD}. */
    int first(int box) {
        return first[box];
    }

    /** How many of so many places from a home on are on the same board. */
    static int onSameBoard(int first, int places) {
        return Math.min(places, BOARD - first % BOARD);
    }

    @Override
    public String toString() {
        return Arrays.toString(first);
    }
}
