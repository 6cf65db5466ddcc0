package mulot.mechanic.workshop;

import java.util.List;
import java.util.random.RandomGenerator;
import mulot.play.Seed;

/** Moves as a child at play makes them: of every kind, sensible or not, but seldom opening what is swollen. */
final class WorkshopWalk {
    private static final WorkshopRules RULES = new WorkshopRules();

    private final WorkshopLevel level;
    private final RandomGenerator random;

    WorkshopWalk(WorkshopLevel level, Seed seed) {
        this.level = level;
        this.random = seed.random();
    }

    WorkshopMove next(WorkshopState shop) {
        var sensible = RULES.moves(shop);
        return sensible.isEmpty() || random.nextInt(4) > 0 ? anything() : any(sensible);
    }

    private WorkshopMove anything() {
        var device = any(level.devices()).id();
        return switch (random.nextInt(11)) {
            case 0, 1 -> new WorkshopMove.Test(device);
            case 2 -> new WorkshopMove.Unplug(device);
            case 3 -> new WorkshopMove.Clean(device);
            case 4 -> new WorkshopMove.Swap(device);
            case 5 -> new WorkshopMove.Harvest(device, any(List.of(Part.values())));
            case 6 -> new WorkshopMove.Wipe(device);
            case 7 -> new WorkshopMove.HandOver(device);
            case 8 -> random.nextInt(3) == 0 ? new WorkshopMove.Recycle(device) : new WorkshopMove.Adult(device);
            case 9 -> new WorkshopMove.Buy(random.nextInt(-1, level.shop().size() + 1));
            default -> new WorkshopMove.Close();
        };
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
