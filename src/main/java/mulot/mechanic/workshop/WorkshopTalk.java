package mulot.mechanic.workshop;

import java.util.Optional;

/** What Mulot says while the work goes on. */
record WorkshopTalk(WorkshopWords words) {

    /** What can be done now, in general. */
    String instruction(WorkshopState shop, Optional<Job> onMat) {
        return words.say(onMat.map(job -> key(shop, job)).orElse("instruction"));
    }

    private static String key(WorkshopState shop, Job job) {
        if (job.device().isDangerous()) {
            return "instruction-danger";
        }
        if (job.isRepaired()) {
            return job.isToBeWiped() ? "instruction-wipe" : "instruction-works";
        }
        if (job.harvested().isPresent()) {
            return "refusal.emptied";
        }
        if (WorkshopOpened.isOpen(job)) {
            return switch (job.fault()) {
                case DUST -> "instruction-tool";
                case BOARD -> "instruction-board";
                default -> shop.spareFor(job).isPresent() ? "instruction-part" : "instruction-missing";
            };
        }
        return job.isKnown() && job.fault() == Fault.BOARD ? "instruction-board" : "instruction-tool";
    }

    /** What the mark of an offer means. */
    String durability(Offer offer) {
        return words.say(offer.spare().lasting() ? "hint.rule-buy-lasting" : "hint.rule-buy-short-lived");
    }

    /** What has just come to light, or what can be done now. */
    String after(WorkshopState before, WorkshopState now, Optional<Job> onMat) {
        var found = onMat.filter(Job::tested)
                .filter(job -> before.job(job.device().id()).filter(Job::tested).isEmpty());
        return found.map(job -> words.say("found", words.fault(job.fault()))).orElse(instruction(now, onMat));
    }
}
