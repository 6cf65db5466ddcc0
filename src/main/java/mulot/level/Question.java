package mulot.level;

import java.util.List;
import mulot.i18n.LocalText;

/**
 * A question with one right answer.
 *
 * @param id unique everywhere: the objective, the form and a number, for example {@code O1-a1}
 * @param ask one or two short sentences
 * @param choices three, each another picture
 * @param right number of the right choice, from 0
 * @param because why, in one short sentence
 */
public record Question(String id, LocalText ask, List<Card> choices, int right, LocalText because) {
    public Question {
        choices = List.copyOf(choices);
    }
}
