package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        return IntStream.range(0, number)
                .mapToObj(shop.jobs()::get)
                .noneMatch(other -> other.device().look() == job.device().look()
                        && WorkshopEssence.point(other) == WorkshopEssence.point(job));
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
        for (var job : shop.jobs()) {
            if (job.isOnBench() && job.device().model().equals(model) && mayNeed(job, part)) {
                missing++;
            }
        }
        for (var spare : shop.stock()) {
            if (spare.lasting() && spare.fits(part, model)) {
                missing--;
            }
        }
        return missing > 0;
    }

    private static boolean mayNeed(Job job, Part part) {
        if (job.isRepaired() || job.isKnown()) {
            return !job.isRepaired() && job.fault().part().filter(part::equals).isPresent();
        }
        for (var fault : job.device().possible()) {
            if (fault.part().filter(part::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
