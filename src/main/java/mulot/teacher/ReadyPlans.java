package mulot.teacher;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import mulot.classroom.Answering;
import mulot.classroom.Cycle;
import mulot.classroom.PlannedLevel;
import mulot.classroom.PlannedLevel.Access;
import mulot.classroom.SeancePlan;
import mulot.level.Ages;
import mulot.level.Level;
import mulot.level.Objective;

/** A ready plan for each theme that has levels, and each cycle. */
final class ReadyPlans {
    private static final int LEVELS = 4;
    private static final int HARDEST_FOR_THE_YOUNG = 4;

    private final Desk desk;

    ReadyPlans(Desk desk) {
        this.desk = desk;
    }

    /** Theme by theme, cycle 2 before cycle 3. */
    List<SeancePlan> all() {
        var themes = desk.library().objectives().stream()
                .map(Objective::theme)
                .distinct()
                .toList();
        var plans = new ArrayList<SeancePlan>();
        for (var theme : themes) {
            for (var cycle : Cycle.values()) {
                var objectives = objectives(theme, cycle);
                var levels = levels(objectives, cycle);
                if (!levels.isEmpty()) {
                    plans.add(plan(theme, cycle, objectives, levels));
                }
            }
        }
        return List.copyOf(plans);
    }

    private SeancePlan plan(String theme, Cycle cycle, List<String> objectives, List<PlannedLevel> levels) {
        var texts = desk.texts();
        var minutes = cycle.phases().stream().mapToInt(phase -> phase.minutes()).sum();
        var title = texts.get(
                "teacher.seance.ready." + cycle.name().toLowerCase(Locale.ROOT),
                texts.get("teacher.theme." + theme),
                minutes);
        return new SeancePlan(title, cycle, cycle.phases(), levels, objectives, Answering.BY_HANDS);
    }

    private List<String> objectives(String theme, Cycle cycle) {
        return desk.library().objectives().stream()
                .filter(objective -> objective.theme().equals(theme))
                .filter(objective -> cycle == Cycle.THREE || objective.cycles().startsWith("2"))
                .limit(SeancePlan.MOST_OBJECTIVES)
                .map(Objective::id)
                .toList();
    }

    private List<PlannedLevel> levels(List<String> objectives, Cycle cycle) {
        var ages = cycle == Cycle.TWO ? Ages.SIX_TO_EIGHT : Ages.NINE_TO_ELEVEN;
        return desk.levels().stream()
                .filter(level -> level.envelope().objectives().stream().anyMatch(objectives::contains))
                .filter(level -> cycle == Cycle.THREE || level.envelope().difficulty() <= HARDEST_FOR_THE_YOUNG)
                .sorted(Comparator.comparing(level -> !level.envelope().isFor(ages)))
                .limit(LEVELS)
                .map(Level::id)
                .map(id -> new PlannedLevel(id, Access.OPEN))
                .toList();
    }
}
