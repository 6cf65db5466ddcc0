package mulot.mechanic.day;

import java.util.random.RandomGenerator;
import mulot.play.Seed;

/** Moves as a child at play makes them: of every kind, sensible or not. */
final class DayWalk {
    private final DayLevel level;
    private final RandomGenerator random;

    DayWalk(DayLevel level, Seed seed) {
        this.level = level;
        this.random = seed.random();
    }

    DayMove next() {
        return switch (random.nextInt(10)) {
            case 0 -> new DayMove.Shift(slot(), slot());
            case 1 -> new DayMove.Clear(slot());
            case 2 -> new DayMove.Silence(slot());
            case 3 -> new DayMove.Go();
            default -> new DayMove.Place(slot(), tile());
        };
    }

    private int slot() {
        return random.nextInt(-1, level.slots() + 1);
    }

    private String tile() {
        return level.activities().get(random.nextInt(level.activities().size())).id();
    }
}
