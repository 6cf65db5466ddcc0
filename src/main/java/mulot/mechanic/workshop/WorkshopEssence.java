package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What decides how an afternoon can go on, without the chores that cost nothing and without anything hidden. Devices
 * that look the same are interchangeable: at which point each of them is counts, not which of them it is.
 *
 * @param points one character for each device, see {@link #point}, in order among those that look the same
 * @param minutes left
 * @param stock the spare parts that any device may need
 */
@SuppressWarnings("EnumOrdinal") // these numbers are never kept
record WorkshopEssence(String points, int minutes, List<Spare> stock, Set<Integer> bought, boolean over) {
    private static final int FAULTS = Fault.values().length;

    private static final int UNKNOWN = 'a';
    private static final int KNOWN = UNKNOWN + 1;
    private static final int RECYCLED_UNKNOWN = KNOWN + FAULTS;
    private static final int RECYCLED = RECYCLED_UNKNOWN + 1;
    private static final int EMPTIED = RECYCLED + FAULTS;
    private static final int EMPTIED_AND_RECYCLED = EMPTIED + 1;
    private static final int WITH_ADULT = EMPTIED_AND_RECYCLED + 1;
    private static final int REPAIRED = WITH_ADULT + 1;
    private static final int REPAIRED_FOR_NOW = REPAIRED + FAULTS;

    static WorkshopEssence of(WorkshopState shop) {
        return new WorkshopEssence(points(shop), shop.minutes(), useful(shop), shop.bought(), shop.isOver());
    }

    /** The spare parts that any device may need. */
    static List<Spare> useful(WorkshopState shop) {
        var useful = new ArrayList<Spare>(shop.stock().size());
        for (var spare : shop.stock()) {
            if (shop.level().mayLack(spare.model(), spare.part())) {
                useful.add(spare);
            }
        }
        return useful;
    }

    private static String points(WorkshopState shop) {
        var jobs = shop.jobs();
        var points = new char[jobs.size()];
        for (var number = 0; number < points.length; number++) {
            points[number] = point(jobs.get(number));
        }
        for (var one = 0; one < points.length; one++) {
            for (var other = one + 1; other < points.length; other++) {
                var alike = jobs.get(one).device().look()
                        == jobs.get(other).device().look();
                if (alike && points[one] > points[other]) {
                    var point = points[one];
                    points[one] = points[other];
                    points[other] = point;
                }
            }
        }
        return new String(points);
    }

    /** How far a device is: unknown, known (with its fault), emptied, repaired, or gone in one of several ways. */
    static char point(Job job) {
        return (char) number(job);
    }

    private static int number(Job job) {
        var recycled = job.place() == Job.Place.RECYCLING;
        if (job.isRepaired()) {
            // What one had, its look-alikes have no longer.
            return (job.repair() == Job.Repair.LASTING ? REPAIRED : REPAIRED_FOR_NOW)
                    + job.fault().ordinal();
        }
        if (job.harvested().isPresent()) {
            return recycled ? EMPTIED_AND_RECYCLED : EMPTIED;
        }
        if (job.place() == Job.Place.ADULT) {
            return WITH_ADULT;
        }
        if (job.isKnown()) {
            return (recycled ? RECYCLED : KNOWN) + job.fault().ordinal();
        }
        return recycled ? RECYCLED_UNKNOWN : UNKNOWN;
    }
}
