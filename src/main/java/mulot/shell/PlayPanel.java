package mulot.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** Playing in pairs: a bell passes the mouse, and this machine can be played at too. */
final class PlayPanel extends Panel {
    private final SeanceRun run;
    private final Texts texts;
    private final Label swap = large("");
    private final Pane bell = new Pane();

    PlayPanel(Shell shell, SeanceRun run) {
        this.run = run;
        this.texts = shell.texts();
        bell.getStyleClass().add("bell-card");
        var disc = new StackPane(Art.icon("bell", 108));
        disc.getStyleClass().add("white-disc");
        bell.getChildren()
                .addAll(Buttons.at(disc, 36, 46, 164, 164), Buttons.at(swap, 224, 16, WIDTH - 2 * MARGIN - 248, 224));
        var here = Buttons.of(
                "leaf",
                Icon.PLAY.node(32),
                texts.get("seance.play-here"),
                () -> shell.door().open());
        here.setId("play-here");
        here.getStyleClass().add("main-button");
        getChildren()
                .addAll(Buttons.at(bell, MARGIN, 24, WIDTH - 2 * MARGIN, 256), Buttons.at(here, 264, 314, 440, 96));
        refresh();
    }

    /** How long until the mouse changes hands. */
    void refresh() {
        swap.setText(
                run.isLastTurn() ? texts.get("seance.last-turn") : texts.get("seance.swap", run.minutesUntilSwap()));
    }
}
