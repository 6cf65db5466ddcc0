package mulot.classroom;

import java.util.List;
import java.util.stream.IntStream;

/** The two cycles of a French elementary school, each with a ready séance. */
public enum Cycle {
    /** CP to CE2, ages 6 to 8: 35 minutes. */
    TWO,
    /** CM1 and CM2, ages 9 to 11: 50 minutes. */
    THREE;

    /** The seven phases with their usual lengths. */
    public List<PlannedPhase> phases() {
        var phases = Phase.values();
        var minutes = minutes();
        return IntStream.range(0, phases.length)
                .mapToObj(index -> new PlannedPhase(phases[index], minutes.get(index)))
                .toList();
    }

    private List<Integer> minutes() {
        return switch (this) {
            case TWO -> List.of(4, 3, 14, 5, 4, 3, 2);
            case THREE -> List.of(5, 5, 20, 8, 5, 4, 3);
        };
    }
}
