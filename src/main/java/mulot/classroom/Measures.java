package mulot.classroom;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Measures what a class knew before and after from what was answered. */
public final class Measures {
    private Measures() {}

    /**
     * What the séances of a class measured, objective by objective in the order of the objectives; without those that
     * nobody was asked about.
     *
     * @param rightChoices by objective: for each question id the number of the right choice
     */
    public static List<Measure> of(List<SeanceResults> seances, Map<String, Map<String, Integer>> rightChoices) {
        var measures = new LinkedHashMap<String, Measure>();
        for (var results : seances) {
            for (var measure : of(results, rightChoices)) {
                measures.merge(measure.objective(), measure, Measure::plus);
            }
        }
        return rightChoices.keySet().stream()
                .filter(measures::containsKey)
                .map(measures::get)
                .filter(measure -> !measure.isEmpty())
                .toList();
    }

    private static List<Measure> of(SeanceResults results, Map<String, Map<String, Integer>> rightChoices) {
        var plan = results.seance().plan();
        if (plan.answering() == Answering.BY_PUPIL) {
            return ofAnswers(plan.objectives(), results.answers());
        }
        return plan.objectives().stream()
                .map(objective -> ofHands(objective, rightChoices.getOrDefault(objective, Map.of()), results.hands()))
                .toList();
    }

    /**
     * By each pupil; pupils who answered only once count in the answers, not in the pupils.
     *
     * @param objectives in the order wanted
     */
    public static List<Measure> ofAnswers(List<String> objectives, List<Answer> answers) {
        return objectives.stream().map(objective -> measure(objective, answers)).toList();
    }

    private static Measure measure(String objective, List<Answer> answers) {
        var mine = answers.stream()
                .filter(answer -> answer.objective().equals(objective))
                .toList();
        var before = at(mine, Moment.BEFORE);
        var after = at(mine, Moment.AFTER);
        var both = new HashSet<UUID>(before.stream().map(Answer::pupil).toList());
        both.retainAll(after.stream().map(Answer::pupil).toList());
        return new Measure(objective, before.size(), right(before), after.size(), right(after), both.size());
    }

    private static List<Answer> at(List<Answer> answers, Moment moment) {
        return answers.stream().filter(answer -> answer.moment() == moment).toList();
    }

    private static int right(List<Answer> answers) {
        return (int) answers.stream().filter(Answer::right).count();
    }

    /**
     * By counted hands.
     *
     * @param questions of the objective: id and number of the right choice
     */
    public static Measure ofHands(String objective, Map<String, Integer> questions, List<HandCount> hands) {
        var before = count(Moment.BEFORE, questions, hands);
        var after = count(Moment.AFTER, questions, hands);
        return new Measure(
                objective, before.all, before.right, after.all, after.right, Math.min(before.most, after.most));
    }

    /** @param most hands at one question */
    private record Hands(int all, int right, int most) {}

    private static Hands count(Moment moment, Map<String, Integer> questions, List<HandCount> hands) {
        var sum = new Hands(0, 0, 0);
        for (var question : questions.entrySet()) {
            var subject = HandCount.question(moment, question.getKey());
            var all = 0;
            var right = 0;
            for (var count : hands) {
                if (count.subject().equals(subject)) {
                    all += count.hands();
                    right += count.choice() == question.getValue() ? count.hands() : 0;
                }
            }
            sum = new Hands(sum.all + all, sum.right + right, Math.max(sum.most, all));
        }
        return sum;
    }
}
