package mulot.shell;

import java.util.function.IntConsumer;
import javafx.scene.layout.Pane;
import mulot.i18n.Texts;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/**
 * Which of many cards are shown at once.
 *
 * @param count of all cards
 * @param most at once
 * @param first number of the first one that is shown, from 0
 */
record Pages(int count, int most, int first) {

    /** Number after the last one that is shown. */
    int last() {
        return Math.min(count, first + most);
    }

    /** Adds the ways to the cards before and after, where there are any. */
    void addTo(Pane screen, Texts texts, IntConsumer turn) {
        if (first > 0) {
            var before = Buttons.of(
                    "paper", Icon.BACK.node(32), texts.get("screens.pages.before"), () -> turn.accept(first - most));
            before.setId("pages-before");
            screen.getChildren().add(Buttons.at(before, 56, 648, 256, 64));
        }
        if (last() < count) {
            var after = Buttons.of(
                    "paper", Icon.PLAY.node(32), texts.get("screens.pages.after"), () -> turn.accept(last()));
            after.setId("pages-after");
            screen.getChildren().add(Buttons.at(after, 968, 648, 256, 64));
        }
    }
}
