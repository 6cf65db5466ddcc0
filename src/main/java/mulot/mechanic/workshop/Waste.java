package mulot.mechanic.workshop;

import java.util.Optional;

/** A device that was recycled although what was left at the end could have mended it. */
final class Waste {
    private Waste() {}

    /** The first such device of a finished afternoon, its true fault counting, known or not. */
    static Optional<Job> of(WorkshopState shop) {
        for (var job : shop.jobs()) {
            if (isRecycledWhole(job) && couldBeMended(shop, job)) {
                return Optional.of(job);
            }
        }
        return Optional.empty();
    }

    private static boolean isRecycledWhole(Job job) {
        return job.place() == Job.Place.RECYCLING && job.harvested().isEmpty();
    }

    private static boolean couldBeMended(WorkshopState shop, Job job) {
        var minutes = shop.minutes() + WorkshopRules.SORTING_OUT - testing(job);
        if (job.fault() == Fault.DUST) {
            return minutes >= WorkshopRules.CLEANING;
        }
        var part = job.fault().part();
        if (part.isEmpty()) {
            return false;
        }
        if (shop.spareFor(job).isPresent()) {
            return minutes >= WorkshopRules.SWAPPING;
        }
        return shop.jobs().stream()
                .filter(donor -> isDonorOf(donor, job, part.get()))
                .anyMatch(donor -> minutes - testing(donor) >= WorkshopRules.HARVESTING + WorkshopRules.SWAPPING);
    }

    private static int testing(Job job) {
        return job.isKnown() ? 0 : WorkshopRules.TESTING;
    }

    private static boolean isDonorOf(Job donor, Job job, Part part) {
        return isRecycledWhole(donor)
                && donor.fault() == Fault.BOARD
                && donor.device().model().equals(job.device().model())
                && donor.device().kind().parts().contains(part);
    }
}
