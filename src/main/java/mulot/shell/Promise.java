package mulot.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mulot.classroom.SeancePlan;
import mulot.level.Card;
import mulot.level.QuestionBanks;

/**
 * A situation that a pledge can begin with, and the gestures that go with it.
 *
 * @param id of the situation: the objective and the card, for example {@code O1.bored}
 * @param gestures by the ids of their cards
 */
record Promise(String id, Card situation, Map<String, Card> gestures) {
    private static final int MOST = 4;

    /** Those of a plan, at most four, from each of its objectives. */
    static List<Promise> of(SeancePlan plan, QuestionBanks banks) {
        var each = MOST / plan.objectives().size();
        var promises = new ArrayList<Promise>();
        for (var objective : plan.objectives()) {
            banks.of(objective)
                    .ifPresent(bank -> bank.situations().entrySet().stream()
                            .limit(each)
                            .forEach(card -> promises.add(
                                    new Promise(objective + "." + card.getKey(), card.getValue(), bank.gestures()))));
        }
        return List.copyOf(promises);
    }
}
