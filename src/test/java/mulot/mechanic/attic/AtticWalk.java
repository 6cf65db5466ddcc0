package mulot.mechanic.attic;

import java.util.List;
import java.util.random.RandomGenerator;
import mulot.play.Seed;

/** Moves as a child at play makes them: of every kind, sensible or not. */
final class AtticWalk {
    private static final List<Place> PLACES = List.of(Place.values());

    private final AtticLevel level;
    private final RandomGenerator random;

    AtticWalk(AtticLevel level, Seed seed) {
        this.level = level;
        this.random = seed.random();
    }

    AtticMove next() {
        return switch (random.nextInt(12)) {
            case 0 -> new AtticMove.Name(box());
            case 1 -> new AtticMove.Unname(box());
            case 2 -> new AtticMove.Choose(film());
            case 3 -> new AtticMove.Go();
            default -> new AtticMove.Put(box(), place());
        };
    }

    private Place place() {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    private String box() {
        var index = random.nextInt(-1, level.boxes().size());
        return index < 0 ? "nothing" : level.boxes().get(index).id();
    }

    private String film() {
        var index = random.nextInt(-1, level.films().size());
        return index < 0 ? "nothing" : level.films().get(index).id();
    }
}
