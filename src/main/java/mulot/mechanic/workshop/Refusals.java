package mulot.mechanic.workshop;

import java.util.Optional;

/** Finds what stands in the way of a move: safety first, then what the player knows, then parts and time. */
final class Refusals {
    private static final Optional<Refusal> NONE = Optional.empty();

    private Refusals() {}

    static Optional<Refusal> of(WorkshopState shop, WorkshopMove move) {
        if (shop.isOver()) {
            return Optional.of(Refusal.OVER);
        }
        return switch (move) {
            case WorkshopMove.OnDevice on -> {
                var job = shop.job(on.device());
                yield job.isEmpty() ? Optional.of(Refusal.NOTHING_THERE) : onDevice(shop, job.get(), on);
            }
            case WorkshopMove.Buy(var offer) -> buying(shop, offer);
            case WorkshopMove.Close() -> shop.canClose() ? NONE : Optional.of(Refusal.NOT_OVER);
        };
    }

    private static Optional<Refusal> buying(WorkshopState shop, int offer) {
        if (offer < 0 || offer >= shop.level().shop().size()) {
            return Optional.of(Refusal.NOTHING_THERE);
        }
        return shop.bought().contains(offer) ? Optional.of(Refusal.SOLD) : time(shop, new WorkshopMove.Buy(offer));
    }

    private static Optional<Refusal> onDevice(WorkshopState shop, Job job, WorkshopMove.OnDevice move) {
        if (!job.isOnBench()) {
            return Optional.of(Refusal.GONE);
        }
        if (job.device().isDangerous()) {
            return dangerous(shop, move);
        }
        var reason = reason(shop, job, move);
        return reason.isPresent() ? reason : time(shop, move);
    }

    /** Nothing holds the hand of one who opens a swollen battery: the try ends there, with the reason. */
    private static Optional<Refusal> dangerous(WorkshopState shop, WorkshopMove.OnDevice move) {
        if (WorkshopRules.opens(move)) {
            return NONE;
        }
        return move instanceof WorkshopMove.Adult ? time(shop, move) : Optional.of(Refusal.DANGER);
    }

    private static Optional<Refusal> time(WorkshopState shop, WorkshopMove move) {
        return WorkshopRules.cost(shop.level(), move) > shop.minutes() ? Optional.of(Refusal.TIME) : NONE;
    }

    private static Optional<Refusal> reason(WorkshopState shop, Job job, WorkshopMove.OnDevice move) {
        return switch (move) {
            case WorkshopMove.Test test -> testing(job);
            case WorkshopMove.Unplug unplug -> job.plugged() ? NONE : Optional.of(Refusal.UNPLUGGED);
            case WorkshopMove.Clean clean -> {
                var closed = opening(shop, job);
                yield closed.isPresent() || job.fault() == Fault.DUST ? closed : Optional.of(Refusal.NOT_DUST);
            }
            case WorkshopMove.Swap swap -> {
                var closed = opening(shop, job);
                yield closed.isPresent() ? closed : swapping(shop, job);
            }
            case WorkshopMove.Harvest(var device, var part) -> {
                var closed = opening(shop, job);
                yield closed.isPresent() ? closed : harvesting(job, part);
            }
            case WorkshopMove.Wipe wipe -> wiping(job);
            case WorkshopMove.HandOver handOver -> handingOver(job);
            case WorkshopMove.Recycle recycle -> job.isRepaired() ? Optional.of(Refusal.WORKS) : NONE;
            case WorkshopMove.Adult adult -> Optional.of(Refusal.NO_DANGER);
        };
    }

    private static Optional<Refusal> testing(Job job) {
        if (job.isRepaired()) {
            return Optional.of(Refusal.WORKS);
        }
        if (job.harvested().isPresent()) {
            return Optional.of(Refusal.EMPTIED);
        }
        return job.tested() ? Optional.of(Refusal.TESTED) : NONE;
    }

    /** What keeps any device closed. */
    private static Optional<Refusal> opening(WorkshopState shop, Job job) {
        if (job.isRepaired()) {
            return Optional.of(Refusal.WORKS);
        }
        if (job.harvested().isPresent()) {
            return Optional.of(Refusal.EMPTIED);
        }
        if (job.plugged()) {
            return Optional.of(Refusal.PLUGGED);
        }
        if (job.isKnown()) {
            return NONE;
        }
        return Optional.of(shop.possible(job).size() == 1 ? Refusal.DEDUCED : Refusal.UNKNOWN);
    }

    private static Optional<Refusal> swapping(WorkshopState shop, Job job) {
        var part = job.fault().part();
        if (part.isEmpty()) {
            return Optional.of(job.fault() == Fault.DUST ? Refusal.ONLY_DUST : Refusal.NO_REMEDY);
        }
        if (shop.spareFor(job).isPresent()) {
            return NONE;
        }
        var otherModel = shop.stock().stream().anyMatch(spare -> spare.part() == part.get());
        return Optional.of(otherModel ? Refusal.WRONG_MODEL : Refusal.NO_PART);
    }

    private static Optional<Refusal> harvesting(Job job, Part part) {
        if (job.fault() != Fault.BOARD) {
            return Optional.of(Refusal.NOT_DONOR);
        }
        return job.device().kind().parts().contains(part) ? NONE : Optional.of(Refusal.NO_SUCH_PART);
    }

    private static Optional<Refusal> wiping(Job job) {
        if (!job.device().needsWiping()) {
            return Optional.of(Refusal.KEEP_DATA);
        }
        if (job.wiped()) {
            return Optional.of(Refusal.WIPED);
        }
        return job.isRepaired() ? NONE : Optional.of(Refusal.NOT_REPAIRED);
    }

    private static Optional<Refusal> handingOver(Job job) {
        if (!job.isRepaired()) {
            return Optional.of(Refusal.NOT_REPAIRED);
        }
        return job.isToBeWiped() ? Optional.of(Refusal.WIPE_FIRST) : NONE;
    }
}
