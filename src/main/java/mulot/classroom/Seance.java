package mulot.classroom;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan being done, or done, with a class on a day.
 *
 * @param place where it stands
 * @param ended whether it is over
 */
public record Seance(
        UUID id, SchoolClass schoolClass, LocalDate day, SeancePlan plan, SeancePlace place, boolean ended) {

    /** The phase it stands in. */
    public PlannedPhase phase() {
        return plan.phases().get(place.phase());
    }
}
