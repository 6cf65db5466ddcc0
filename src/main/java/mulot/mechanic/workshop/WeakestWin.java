package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The least score of any win, however clumsy: with needless tests, errands and harvests too. Chance deals the faults; who
 * looks at all of them cares only which faults there are, not where they lie.
 */
final class WeakestWin {
    private static final WorkshopRules RULES = new WorkshopRules();
    private static final int NONE = Integer.MAX_VALUE;

    /** What decides how clumsily an afternoon can go on. */
    private record Position(String jobs, int minutes, List<Spare> stock, Set<Integer> bought) {}

    private final Map<Position, Integer> known = new HashMap<>();

    private WeakestWin() {}

    /** Nothing when nobody can win. */
    static OptionalInt of(WorkshopLevel level) {
        var start = WorkshopState.begun(level, Arrangements.authored(level));
        var dealt = new HashSet<List<String>>();
        return Arrangements.of(start).stream()
                .filter(shop -> dealt.add(faults(shop)))
                .mapToInt(shop -> new WeakestWin().from(shop))
                .filter(score -> score != NONE)
                .min();
    }

    /** Which faults each look has, in no particular order. */
    private static List<String> faults(WorkshopState shop) {
        return shop.jobs().stream()
                .map(job -> job.device().look() + " " + job.fault())
                .sorted()
                .toList();
    }

    private int from(WorkshopState begun) {
        var shop = begun;
        for (var chore = WorkshopMoves.chore(shop); chore.isPresent(); chore = WorkshopMoves.chore(shop)) {
            shop = RULES.play(shop, chore.get());
        }
        if (shop.isBenchEmpty()) {
            return shop.repaired() < shop.level().need() ? NONE : ending(shop);
        }
        var position = new Position(points(shop), shop.minutes(), WorkshopEssence.useful(shop), shop.bought());
        var remembered = known.get(position);
        if (remembered != null) {
            return remembered;
        }
        var weakest = NONE;
        for (var move : clumsyMoves(shop)) {
            weakest = Math.min(weakest, from(RULES.play(shop, move)));
        }
        known.put(position, weakest);
        return weakest;
    }

    /** An empty bench: what is left can still be spent on errands. */
    private static int ending(WorkshopState shop) {
        var least = shop.score();
        for (var offer = 0; offer < shop.level().shop().size(); offer++) {
            var errand = new WorkshopMove.Buy(offer);
            if (WorkshopRules.refusal(shop, errand).isEmpty()) {
                least = Math.min(least, ending(RULES.play(shop, errand)));
            }
        }
        return least;
    }

    private static String points(WorkshopState shop) {
        var points = new StringBuilder();
        for (var job : shop.jobs()) {
            points.append(WorkshopEssence.point(job)).append(job.tested() ? '!' : ' ');
        }
        return points.toString();
    }

    private static List<WorkshopMove> clumsyMoves(WorkshopState shop) {
        var moves = new ArrayList<WorkshopMove>();
        for (var number = 0; number < shop.jobs().size(); number++) {
            var job = shop.jobs().get(number);
            if (job.isOnBench() && isFirstOfItsKind(shop, number)) {
                addOn(shop.level(), job, moves);
            }
        }
        IntStream.range(0, shop.level().shop().size())
                .mapToObj(WorkshopMove.Buy::new)
                .forEach(moves::add);
        moves.removeIf(move -> WorkshopRules.refusal(shop, move).isPresent());
        return moves;
    }

    private static boolean isFirstOfItsKind(WorkshopState shop, int number) {
        var job = shop.jobs().get(number);
        return shop.jobs().subList(0, number).stream()
                .noneMatch(other -> other.isOnBench()
                        && other.device().look() == job.device().look()
                        && other.fault() == job.fault()
                        && other.tested() == job.tested()
                        && other.harvested().equals(job.harvested()));
    }

    private static void addOn(WorkshopLevel level, Job job, List<WorkshopMove> moves) {
        var device = job.device().id();
        if (job.device().isDangerous()) {
            moves.add(new WorkshopMove.Adult(device));
            return;
        }
        moves.add(new WorkshopMove.Test(device));
        moves.add(new WorkshopMove.Recycle(device));
        if (job.fault() == Fault.BOARD) {
            job.device().kind().parts().stream()
                    .filter(part -> level.mayLack(job.device().model(), part))
                    .forEach(part -> moves.add(new WorkshopMove.Harvest(device, part)));
            job.device().kind().parts().stream()
                    .filter(part -> !level.mayLack(job.device().model(), part))
                    .findFirst()
                    .ifPresent(useless -> moves.add(new WorkshopMove.Harvest(device, useless)));
        } else {
            moves.add(job.fault() == Fault.DUST ? new WorkshopMove.Clean(device) : new WorkshopMove.Swap(device));
        }
    }
}
