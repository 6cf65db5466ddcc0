package mulot.mechanic;

import java.util.List;
import mulot.level.Level;
import mulot.mechanic.attic.AtticMechanic;
import mulot.mechanic.day.DayMechanic;
import mulot.mechanic.workshop.WorkshopMechanic;

/** The one list of all mechanics. */
public final class Mechanics {
    private Mechanics() {}

    /** Every mechanic, in the order of the village. */
    public static List<Mechanic<?, ?, ?>> all() {
        return List.of(new DayMechanic(), new WorkshopMechanic(), new AtticMechanic());
    }

    /** All that can be discovered, in the order of the album. */
    public static List<Secret> secrets() {
        return all().stream().flatMap(mechanic -> mechanic.secrets().stream()).toList();
    }

    /** The secrets of these names. */
    public static List<Secret> secrets(List<String> names) {
        return secrets().stream()
                .filter(secret -> names.contains(secret.name()))
                .toList();
    }

    /** The mechanic that a level belongs to. */
    public static <L, S, M> Mechanic<L, S, M> of(Level<L, S, M> level) {
        if (level.kind() instanceof Mechanic<L, S, M> mechanic) {
            return mechanic;
        }
        throw new IllegalArgumentException("no game for " + level.id());
    }
}
