package mulot.level;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mulot.i18n.LocalText;

/**
 * What a séance asks about one objective, beside its levels.
 *
 * @param objective id
 * @param formA three questions
 * @param formB three questions that ask the same in another way, in the same order
 * @param debate for a vote
 * @param openers phrases that open the talk after playing, for the adult
 * @param situations «Si …», by the ids of the cards
 * @param gestures «alors je …», by the ids of the cards
 */
public record QuestionBank(
        String objective,
        List<Question> formA,
        List<Question> formB,
        Debate debate,
        List<LocalText> openers,
        Map<String, Card> situations,
        Map<String, Card> gestures) {
    public QuestionBank {
        formA = List.copyOf(formA);
        formB = List.copyOf(formB);
        openers = List.copyOf(openers);
    }

    /** The question of this id, of either form. */
    public Optional<Question> question(String id) {
        return Stream.concat(formA.stream(), formB.stream())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }
}
