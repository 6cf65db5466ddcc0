package mulot.mechanic.workshop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which parts are worth showing in a level. */
final class WorkshopParts {
    private WorkshopParts() {}

    /** What a donor can give to the others, from all that the screen tells of them: never a part that none can need. */
    static List<Part> harvestable(WorkshopLevel level, Device donor) {
        var needed = new TreeSet<Part>();
        for (var other : level.devices()) {
            if (!other.id().equals(donor.id()) && other.model().equals(donor.model())) {
                other.possible().forEach(fault -> fault.part().ifPresent(needed::add));
            }
        }
        needed.retainAll(donor.kind().parts());
        return List.copyOf(needed);
    }

    /** What can be taken out of a device as it is now: it is open, beyond repair and still whole. */
    static List<Part> harvestable(WorkshopState shop, String device) {
        return shop.job(device)
                .filter(job -> job.isKnown() && job.fault() == Fault.BOARD)
                .filter(job -> !job.plugged() && job.harvested().isEmpty())
                .map(job -> harvestable(shop.level(), job.device()))
                .orElse(List.of());
    }

    /** Every stack that can ever lie in the drawer, in its order: of each, one part. */
    static List<Spare> stacks(WorkshopLevel level) {
        var stacks = new TreeSet<Spare>();
        level.stock().forEach(spare -> stacks.add(new Spare(spare.part(), spare.model(), true)));
        level.shop().forEach(offer -> stacks.add(new Spare(offer.part(), offer.model(), true)));
        for (var device : level.devices()) {
            if (device.possible().contains(Fault.BOARD)) {
                harvestable(level, device).forEach(part -> stacks.add(new Spare(part, device.model(), true)));
            }
        }
        return List.copyOf(stacks);
    }

    /** Whether the letters of models matter: a part is there for two models, or two models of one kind look alike. */
    static boolean isLettered(WorkshopLevel level) {
        var parts = new HashMap<Part, Set<String>>();
        stacks(level)
                .forEach(spare -> parts.computeIfAbsent(spare.part(), part -> new HashSet<>())
                        .add(spare.model()));
        var kinds = new HashMap<Kind, Set<String>>();
        level.devices()
                .forEach(device -> kinds.computeIfAbsent(device.kind(), kind -> new HashSet<>())
                        .add(device.model()));
        return parts.values().stream().anyMatch(models -> models.size() > 1)
                || kinds.values().stream().anyMatch(models -> models.size() > 1);
    }

    /** All faults that a device's symptoms can have, whether or not they leave them all. */
    static List<Fault> suspected(WorkshopLevel level, Device device) {
        var faults = new LinkedHashSet<Fault>();
        for (var symptom : device.symptoms()) {
            level.notebook().getOrDefault(symptom, List.of()).stream()
                    .filter(device.kind()::canHave)
                    .forEach(faults::add);
        }
        return List.copyOf(faults);
    }
}
