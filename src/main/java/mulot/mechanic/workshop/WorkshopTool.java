package mulot.mechanic.workshop;

import java.util.List;
import java.util.stream.Stream;

/** The tools that hang over the counter. */
enum WorkshopTool implements Named {
    TESTER("test", WorkshopRules.TESTING),
    BRUSH("clean", WorkshopRules.CLEANING),
    SCREWDRIVER("swap", WorkshopRules.SWAPPING),
    WIPE("wipe", 0);

    private final String verb;
    private final int minutes;

    WorkshopTool(String verb, int minutes) {
        this.verb = verb;
        this.minutes = minutes;
    }

    /** The text that names what it does. */
    String key() {
        return "workshop.tool." + verb;
    }

    int minutes() {
        return minutes;
    }

    /** What using it on a device does. */
    WorkshopMove.OnDevice on(String device) {
        return switch (this) {
            case TESTER -> new WorkshopMove.Test(device);
            case BRUSH -> new WorkshopMove.Clean(device);
            case SCREWDRIVER -> new WorkshopMove.Swap(device);
            case WIPE -> new WorkshopMove.Wipe(device);
        };
    }

    /** Those that a level can need. */
    static List<WorkshopTool> of(WorkshopLevel level) {
        return Stream.of(values())
                .filter(tool -> level.devices().stream().anyMatch(tool::mayHelp))
                .toList();
    }

    private boolean mayHelp(Device device) {
        return switch (this) {
            case TESTER -> !device.isObvious();
            case BRUSH -> device.possible().contains(Fault.DUST);
            case SCREWDRIVER -> true;
            case WIPE -> device.needsWiping();
        };
    }

    /** Whether it makes sense to take it up for a device, from all that the screen shows. */
    boolean helps(WorkshopState shop, Job job) {
        if (job.device().isDangerous() || !job.isOnBench()) {
            return false;
        }
        if (job.isRepaired() || job.harvested().isPresent()) {
            return this == WIPE && job.isRepaired() && job.isToBeWiped();
        }
        var possible = shop.possible(job);
        return switch (this) {
            case TESTER -> !job.tested();
            case BRUSH -> possible.contains(Fault.DUST);
            case SCREWDRIVER -> possible.stream().anyMatch(fault -> fault.part().isPresent());
            case WIPE -> false;
        };
    }
}
