package mulot.mechanic.workshop;

import java.util.List;
import java.util.stream.Stream;
import mulot.mechanic.Secret;

/** Passports: one for each kind of device that was given a second life. */
final class WorkshopSecrets {
    private WorkshopSecrets() {}

    /** All there are. */
    static List<Secret> all() {
        return Stream.of(Kind.values())
                .map(kind -> new Secret(name(kind), "workshop/device/" + kind.id(), "workshop.secret." + kind.id()))
                .toList();
    }

    private static String name(Kind kind) {
        return "workshop-" + kind.id();
    }

    /** Those that an afternoon has brought. */
    static List<String> in(WorkshopState shop) {
        return shop.jobs().stream()
                .filter(job -> job.isRepaired() && !job.isOnBench())
                .map(job -> name(job.device().kind()))
                .distinct()
                .toList();
    }
}
