package mulot.mechanic.day;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of the four gauges, 0 to 10 each; those that a level does not play with stay as they are. */
public record Gauges(int energy, int mood, int eyes, int links) {
    private static final int UNUSED = 5;

    static Gauges of(Map<Gauge, Integer> values) {
        return new Gauges(
                values.getOrDefault(Gauge.ENERGY, UNUSED),
                values.getOrDefault(Gauge.MOOD, UNUSED),
                values.getOrDefault(Gauge.EYES, UNUSED),
                values.getOrDefault(Gauge.LINKS, UNUSED));
    }

    /** The value of one gauge. */
    public int get(Gauge gauge) {
        return switch (gauge) {
            case ENERGY -> energy;
            case MOOD -> mood;
            case EYES -> eyes;
            case LINKS -> links;
        };
    }

    /** The first gauge at nothing that ends a day. */
    Optional<Gauge> exhausted() {
        if (energy <= 0) {
            return Optional.of(Gauge.ENERGY);
        }
        if (mood <= 0) {
            return Optional.of(Gauge.MOOD);
        }
        return eyes <= 0 ? Optional.of(Gauge.EYES) : Optional.empty();
    }

    int sum(Set<Gauge> played) {
        return played.stream().mapToInt(this::get).sum();
    }
}
