package mulot.level;

import java.util.List;
import mulot.i18n.LocalText;

/**
 * A question without a right answer, for a vote of the class.
 *
 * @param ask one or two short sentences
 * @param choices four
 */
public record Debate(LocalText ask, List<Card> choices) {
    public Debate {
        choices = List.copyOf(choices);
    }
}
