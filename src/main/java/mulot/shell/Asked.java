package mulot.shell;

import java.util.ArrayList;
import java.util.List;
import mulot.classroom.Moment;
import mulot.classroom.Seance;
import mulot.classroom.SeancePlan;
import mulot.level.Question;
import mulot.level.QuestionBanks;

/**
 * A question of a séance.
 *
 * @param objective id of what it asks for
 */
record Asked(String objective, Question question) {

    /**
     * The questions of a moment: turn by turn from the objectives of the plan. One half of the séances begins with the
     * first form, the other half with the second one, so that a harder form does not look like a gain.
     */
    static List<Asked> of(Seance seance, Moment moment, QuestionBanks banks) {
        var objectives = seance.plan().objectives();
        var firstForm = (seance.id().getLeastSignificantBits() % 2 == 0) == (moment == Moment.BEFORE);
        var asked = new ArrayList<Asked>();
        for (var number = 0; number < SeancePlan.QUESTIONS; number++) {
            var objective = objectives.get(number % objectives.size());
            var place = number / objectives.size();
            banks.of(objective)
                    .map(bank -> firstForm ? bank.formA() : bank.formB())
                    .ifPresent(form -> asked.add(new Asked(objective, form.get(place))));
        }
        return List.copyOf(asked);
    }
}
