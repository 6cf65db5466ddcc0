package mulot.classroom;

import java.util.List;

/**
 * What a séance will be.
 *
 * @param title unique among the plans, 1 to {@link #LONGEST_TITLE} characters
 * @param phases at least one, in their order, each at most once
 * @param levels in the order of playing; may be empty, then every level is open
 * @param objectives ids, 1 to 3: what the questions ask for
 */
public record SeancePlan(
        String title,
        Cycle cycle,
        List<PlannedPhase> phases,
        List<PlannedLevel> levels,
        List<String> objectives,
        Answering answering) {
    /** In characters. */
    public static final int LONGEST_TITLE = 60;

    /** More objectives than questions make no sense. */
    public static final int MOST_OBJECTIVES = 3;

    /** So many are asked before, and so many after. */
    public static final int QUESTIONS = 3;

    public SeancePlan {
        phases = List.copyOf(phases);
        levels = List.copyOf(levels);
        objectives = List.copyOf(objectives);
        if (phases.isEmpty() || objectives.isEmpty() || objectives.size() > MOST_OBJECTIVES) {
            throw new IllegalArgumentException("a plan has phases and one to three objectives");
        }
    }

    /** Of all phases together. */
    public int minutes() {
        return phases.stream().mapToInt(PlannedPhase::minutes).sum();
    }
}
