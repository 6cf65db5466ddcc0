package mulot.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.text.TextAlignment;
import mulot.classroom.Phase;
import mulot.i18n.Texts;
import mulot.ui.Buttons;

/** The calm clock: a ring that empties and the minutes that are left. */
final class ClockCard extends Pane {
    private static final double WIDTH = 232;
    private static final double HEIGHT = Panel.HEIGHT;
    private static final double RADIUS = 92;
    private static final double CENTRE_Y = 224;
    private static final double FULL = 360;
    private static final double TOP = 90;
    private static final int MINUTE = 60;

    private final SeanceRun run;
    private final Texts texts;
    private final Label title = new Label();
    private final Label number = new Label();
    private final Label unit = new Label();
    private final Label below = new Label();
    private final Arc arc = new Arc(WIDTH / 2, CENTRE_Y, RADIUS, RADIUS, TOP, 0);

    ClockCard(SeanceRun run, Texts texts) {
        this.run = run;
        this.texts = texts;
        getStyleClass().add("card");
        Buttons.at(this, 32, Panel.TOP, WIDTH, HEIGHT);
        var ring = new Circle(WIDTH / 2, CENTRE_Y, RADIUS);
        ring.getStyleClass().add("clock-ring");
        arc.getStyleClass().add("clock-arc");
        title.getStyleClass().add("clock-title");
        number.getStyleClass().add("clock-number");
        number.setId("clock-number");
        unit.getStyleClass().add("clock-unit");
        below.getStyleClass().add("clock-below");
        for (var label : new Label[] {title, number, unit, below}) {
            label.setAlignment(Pos.CENTER);
            label.setTextAlignment(TextAlignment.CENTER);
            label.setWrapText(true);
        }
        getChildren()
                .addAll(
                        ring,
                        arc,
                        Buttons.at(title, 8, 10, WIDTH - 16, 104),
                        Buttons.at(number, 40, CENTRE_Y - 92, WIDTH - 80, 112),
                        Buttons.at(unit, 40, CENTRE_Y + 12, WIDTH - 80, 44),
                        Buttons.at(below, 8, 334, WIDTH - 16, 96));
    }

    /** What the number tells, in seconds: whole minutes, and each second of the last one. */
    long seconds() {
        var seconds = run.clock().left().plusMillis(999).toSeconds();
        return seconds > MINUTE ? (seconds + MINUTE - 1) / MINUTE * MINUTE : seconds;
    }

    void refresh() {
        var clock = run.clock();
        var phase = texts.get("seance.phase." + run.phase().id());
        title.setText(texts.get("seance.clock-title", phase, clock.length().toMinutes()));
        var seconds = seconds();
        var inMinutes = seconds > MINUTE;
        number.setText(String.valueOf(inMinutes ? seconds / MINUTE : seconds));
        unit.setText(texts.get(inMinutes ? "seance.minutes" : "seance.seconds", seconds));
        arc.setLength(-FULL * clock.share());
        below.setText(texts.get(below()));
    }

    private String below() {
        var clock = run.clock();
        if (clock.isOver()) {
            return "seance.over";
        }
        if (!clock.isRunning()) {
            return "seance.stands";
        }
        return run.phase() == Phase.PLAY ? "seance.playing" : "seance.runs";
    }
}
