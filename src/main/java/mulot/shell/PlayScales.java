package mulot.shell;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import mulot.consumption.Consumption;
import mulot.i18n.Texts;
import mulot.ui.Buttons;
import mulot.ui.Motion;

/** A river to be switched off, and what the program computes meanwhile: it stands where other levels have their title. */
final class PlayScales extends Pane {
    private final Texts texts;
    private final Label share = new Label();

    PlayScales(Texts texts, Motion motion) {
        this.texts = texts;
        getStyleClass().add("scales");
        var river = new FlowingRiver(motion, 100, 48, !motion.isStill());
        river.relocate(8, 8);
        share.getStyleClass().add("scales-share");
        share.setId("share");
        getChildren()
                .addAll(river, Buttons.at(share, 112, 4, 182, 56), Buttons.at(river.button(texts), 298, 0, 162, 60));
        Buttons.at(this, 168, 16, 464, 64);
        Weighing.whileSeen(this, Consumption::now, this::show);
    }

    private void show(Consumption used, Optional<Consumption> lately) {
        share.setText(texts.get(
                "screens.leaf.in-a-hundred",
                lately.map(part -> ConsumptionWords.inAHundred(texts, part)).orElse("…")));
    }
}
