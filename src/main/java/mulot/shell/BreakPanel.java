package mulot.shell;

import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** «Pause écran»: look far away, stretch, and the screen may sleep. */
final class BreakPanel extends Panel {
    BreakPanel(Texts texts) {
        var mulot = Art.picture("mulot/sleep", 340);
        mulot.relocate(40, 52);
        getChildren().add(mulot);
        var steps = new String[] {"eyes", "body", "outside"};
        for (var index = 0; index < steps.length; index++) {
            var step = large(texts.get("seance.break-" + steps[index]));
            getChildren().add(Buttons.at(step, 400, 36 + index * 126, WIDTH - 424, 120));
        }
    }
}
