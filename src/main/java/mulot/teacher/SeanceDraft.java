package mulot.teacher;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mulot.classroom.Answering;
import mulot.classroom.Cycle;
import mulot.classroom.Phase;
import mulot.classroom.PlannedLevel;
import mulot.classroom.PlannedLevel.Access;
import mulot.classroom.PlannedPhase;
import mulot.classroom.SeancePlan;
import mulot.play.LevelId;

/** A plan that is being made. */
final class SeanceDraft {
    private String title;
    private Cycle cycle;
    private Answering answering;
    private final Map<Phase, Integer> minutes = new EnumMap<>(Phase.class);
    private final List<String> objectives;
    private final List<PlannedLevel> levels;

    /** Begins with a plan. */
    SeanceDraft(SeancePlan plan) {
        this.title = plan.title();
        this.cycle = plan.cycle();
        this.answering = plan.answering();
        for (var phase : Phase.values()) {
            minutes.put(phase, 0);
        }
        plan.phases().forEach(phase -> minutes.put(phase.phase(), phase.minutes()));
        this.objectives = new ArrayList<>(plan.objectives());
        this.levels = new ArrayList<>(plan.levels());
    }

    /** What is wrong with it, as the key of a sentence for the adult. */
    sealed interface Check {
        /** It can be kept and begun. */
        record Fine(SeancePlan plan) implements Check {}

        /** It cannot. */
        record Wrong(String key) implements Check {}
    }

    Check check() {
        if (title.isBlank()) {
            return new Check.Wrong("teacher.seance.no-title");
        }
        if (objectives.isEmpty()) {
            return new Check.Wrong("teacher.seance.no-objective");
        }
        var phases = phases();
        if (phases.isEmpty()) {
            return new Check.Wrong("teacher.seance.no-phase");
        }
        return new Check.Fine(new SeancePlan(title.strip(), cycle, phases, levels, objectives, answering));
    }

    private List<PlannedPhase> phases() {
        var phases = new ArrayList<PlannedPhase>();
        minutes.forEach((phase, length) -> {
            if (length > 0) {
                phases.add(new PlannedPhase(phase, length));
            }
        });
        return phases;
    }

    String title() {
        return title;
    }

    /** Longer ones are cut. */
    void title(String words) {
        title = words.length() > SeancePlan.LONGEST_TITLE ? words.substring(0, SeancePlan.LONGEST_TITLE) : words;
    }

    Cycle cycle() {
        return cycle;
    }

    /** Takes another cycle and its usual lengths. */
    void cycle(Cycle chosen) {
        cycle = chosen;
        chosen.phases().forEach(phase -> minutes.put(phase.phase(), phase.minutes()));
    }

    Answering answering() {
        return answering;
    }

    void answering(Answering chosen) {
        answering = chosen;
    }

    /** Of a phase; 0 when it is left out. */
    int minutes(Phase phase) {
        return minutes.getOrDefault(phase, 0);
    }

    /** @param length 0 leaves the phase out */
    void minutes(Phase phase, int length) {
        minutes.put(phase, Math.clamp(length, 0, PlannedPhase.MOST_MINUTES));
    }

    /** Of all phases together. */
    int allMinutes() {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<String> objectives() {
        return List.copyOf(objectives);
    }

    /** Takes an objective in or out; false when there are enough already. */
    boolean toggle(String objective) {
        if (objectives.remove(objective)) {
            return true;
        }
        return objectives.size() < SeancePlan.MOST_OBJECTIVES && objectives.add(objective);
    }

    List<PlannedLevel> levels() {
        return List.copyOf(levels);
    }

    boolean has(LevelId level) {
        return levels.stream().anyMatch(each -> each.level().equals(level));
    }

    /** Adds an open level at the end, once. */
    void add(LevelId level) {
        if (!has(level)) {
            levels.add(new PlannedLevel(level, Access.OPEN));
        }
    }

    void remove(LevelId level) {
        levels.removeIf(each -> each.level().equals(level));
    }

    void access(LevelId level, Access access) {
        levels.replaceAll(each -> each.level().equals(level) ? new PlannedLevel(level, access) : each);
    }

    /** Puts the level of a place to another place; nothing outside the list. */
    void move(int from, int to) {
        if (from >= 0 && from < levels.size() && to >= 0 && to < levels.size()) {
            levels.add(to, levels.remove(from));
        }
    }
}
