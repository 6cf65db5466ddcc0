package mulot.mechanic.workshop;

import java.util.Optional;
import java.util.function.Predicate;
import mulot.i18n.Texts;
import mulot.mechanic.Why;
import mulot.play.Verdict;

/** Finds the decision that mattered most in a finished afternoon. */
final class WorkshopWhy {
    private final WorkshopState shop;
    private final Texts texts;
    private final WorkshopWords words;

    WorkshopWhy(WorkshopState shop, Texts texts) {
        this.shop = shop;
        this.texts = texts;
        this.words = new WorkshopWords(shop.level(), texts);
    }

    Why find() {
        return switch (new WorkshopRules().judge(shop)) {
            case Verdict.Lost lost -> lost();
            case Verdict.Won won -> won.stars() == 3 ? best() : slip().orElseGet(this::best);
            case Verdict.Ongoing ongoing -> throw new IllegalStateException("the workshop is still open");
        };
    }

    private Why lost() {
        if (shop.opened().isPresent()) {
            var opened = shop.job(shop.opened().get()).orElseThrow();
            return why(opened, "friend", "adult", "opened");
        }
        if (!shop.isBenchEmpty()) {
            return why(first(Job::isOnBench).orElseThrow(), "clock", "late", "late");
        }
        return slip().orElseGet(
                        () -> why(first(job -> !job.isRepaired()).orElseThrow(), "clock", "too-few", "too-few"));
    }

    /** What would have given more, most first. */
    private Optional<Why> slip() {
        return Waste.of(shop)
                .map(job -> why(job, "sparkles", "could-live", isInDonorOnly(job) ? "wasted-donor" : "wasted"))
                .or(() -> first(this::isMissedByItsDonor).map(job -> why(job, "sparkles", "could-live", "other-gift")))
                .or(() -> first(job -> job.place() == Job.Place.RECYCLING && !job.isKnown())
                        .map(job -> why(job, "hint", "unknown", "not-tested")))
                .or(() -> first(job -> job.repair() == Job.Repair.SHORT_LIVED)
                        .map(job -> why(job, "clock", "short-lived", "short-lived")))
                .or(() -> first(job -> job.tested() && job.device().isObvious())
                        .map(job -> why(job, "reading", "notebook", "notebook")))
                .or(this::leftOver);
    }

    /** Whether nothing but a dead twin could have given the part. */
    private boolean isInDonorOnly(Job job) {
        return job.fault().part().isPresent() && shop.spareFor(job).isEmpty();
    }

    /** Whether it was given up although a dead twin, asked for another part, had the right one. */
    private boolean isMissedByItsDonor(Job job) {
        return job.place() == Job.Place.RECYCLING
                && job.isKnown()
                && job.fault().part().filter(part -> couldHaveGiven(job, part)).isPresent();
    }

    private boolean couldHaveGiven(Job job, Part part) {
        return first(donor -> donor.device().model().equals(job.device().model())
                        && donor.harvested().filter(given -> given != part).isPresent()
                        && donor.device().kind().parts().contains(part))
                .isPresent();
    }

    /** A part that was fetched for nothing. */
    private Optional<Why> leftOver() {
        return shop.stock().size() > shop.level().stock().size()
                ? first(job -> job.harvested().isPresent()).map(job -> why(job, "clock", "left-over", "left-over"))
                : Optional.empty();
    }

    /** An afternoon worth three stars: what the pupil may be proud of. */
    private Why best() {
        return first(job -> job.harvested().isPresent())
                .map(job -> why(job, "sparkles", "donor", "donor"))
                .or(() -> first(job -> job.place() == Job.Place.ADULT).map(job -> why(job, "friend", "adult", "safe")))
                .or(() -> first(job -> job.isRepaired() && job.wiped()).map(job -> why(job, "lock", "wiped", "wiped")))
                .or(() ->
                        first(job -> job.isRepaired() && job.tested()).map(job -> why(job, "happy", "works", "tested")))
                .or(() -> first(Job::isRepaired).map(job -> why(job, "happy", "works", "repaired")))
                .orElseThrow();
    }

    private Optional<Job> first(Predicate<Job> wanted) {
        return shop.jobs().stream().filter(wanted).findFirst();
    }

    private Why why(Job job, String icon, String caption, String sentence) {
        var device = job.device();
        var symptom = device.symptoms().getFirst();
        return new Why(
                new Why.Picture(symptom.id(), "", words.device(device)),
                new Why.Picture(icon, "", texts.get("workshop.effect." + caption)),
                texts.get("workshop.why." + sentence));
    }
}
