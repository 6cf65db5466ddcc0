package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The moves from which a best play is made. A free chore that is due comes alone; of devices that look the same and are
 * at the same point only the first is offered; parts that nothing on the bench can need are left where they are.
 */
final class WorkshopMoves {
    private final WorkshopState shop;
    private final List<WorkshopMove> moves = new ArrayList<>();

    private WorkshopMoves(WorkshopState shop) {
        this.shop = shop;
    }

    static List<WorkshopMove> of(WorkshopState shop) {
        if (shop.isOver()) {
            return List.of();
        }
        var chore = chore(shop);
        if (chore.isPresent()) {
            return List.of(chore.get());
        }
        return shop.canClose() ? List.of(new WorkshopMove.Close()) : new WorkshopMoves(shop).find();
    }

    /** What costs no minute and has to be done before anything else makes sense. */
    static Optional<WorkshopMove> chore(WorkshopState shop) {
        for (var job : shop.jobs()) {
            if (job.isOnBench()) {
                var device = job.device().id();
                if (job.isRepaired()) {
                    return Optional.of(
                            job.isToBeWiped() ? new WorkshopMove.Wipe(device) : new WorkshopMove.HandOver(device));
                }
                if (job.plugged() && job.isKnown() && !job.device().isDangerous()) {
                    return Optional.of(new WorkshopMove.Unplug(device));
                }
            }
        }
        return Optional.empty();
    }

    private List<WorkshopMove> find() {
        for (var number = 0; number < shop.jobs().size(); number++) {
            if (shop.jobs().get(number).isOnBench() && isFirstOfItsLook(number)) {
                addOn(shop.jobs().get(number));
            }
        }
        for (var number = 0; number < shop.level().shop().size(); number++) {
            var offer = shop.level().shop().get(number);
            if (isNeeded(offer.part(), offer.model())) {
                add(new WorkshopMove.Buy(number));
            }
        }
        return List.copyOf(moves);
    }

    private boolean isFirstOfItsLook(int number) {
        var job = shop.jobs().get(number);
        for (var before = 0; before < number; before++) {
            var other = shop.jobs().get(before);
            if (other.device().look() == job.device().look()
                    && WorkshopEssence.point(other) == WorkshopEssence.point(job)) {
                return false;
            }
        }
        return true;
    }

    private void addOn(Job job) {
        var device = job.device().id();
        if (job.device().isDangerous()) {
            add(new WorkshopMove.Swap(device));
            add(new WorkshopMove.Adult(device));
            return;
        }
        if (!job.isKnown()) {
            add(new WorkshopMove.Test(device));
        } else if (job.fault() == Fault.BOARD) {
            for (var part : job.device().kind().parts()) {
                if (isNeeded(part, job.device().model())) {
                    add(new WorkshopMove.Harvest(device, part));
                }
            }
        } else {
            add(job.fault() == Fault.DUST ? new WorkshopMove.Clean(device) : new WorkshopMove.Swap(device));
        }
        add(new WorkshopMove.Recycle(device));
    }

    private void add(WorkshopMove move) {
        if (Refusals.of(shop, move).isEmpty()) {
            moves.add(move);
        }
    }

    /** Whether more devices may still need such a part than there are lasting ones in the drawer. */
    private boolean isNeeded(Part part, String model) {
        var missing = 0;
        for (var number = 0; number < shop.jobs().size(); number++) {
            var job = shop.jobs().get(number);
            if (job.isOnBench() && !job.isRepaired() && job.device().model().equals(model)) {
                missing += job.isKnown() ? one(job.fault().isMendedWith(part)) : unknown(number, part);
            }
        }
        for (var spare : shop.stock()) {
            if (spare.lasting() && spare.fits(part, model)) {
                missing--;
            }
        }
        return missing > 0;
    }

    /** How many devices may need a part that look like this one and are as unknown: counted once, at the first of them. */
    private int unknown(int number, Part part) {
        var device = shop.jobs().get(number).device();
        var onBench = 0;
        var hidden = 0;
        var alike = 0;
        for (var other = 0; other < shop.jobs().size(); other++) {
            var job = shop.jobs().get(other);
            if (job.device().look() == device.look()) {
                alike++;
                if (!job.isKnown()) {
                    if (job.isOnBench() && other < number) {
                        return 0;
                    }
                    onBench += one(job.isOnBench());
                    hidden += one(job.fault().isMendedWith(part));
                }
            }
        }
        return alike > 1 ? Math.min(onBench, hidden) : one(device.mayLack(part));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
