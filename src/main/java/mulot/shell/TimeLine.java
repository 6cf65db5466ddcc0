package mulot.shell;

import javafx.scene.layout.Region;
import mulot.classroom.SeanceClock;
import mulot.ui.Board;
import mulot.ui.Buttons;

/** The time that a phase still has, as a line along the upper edge of every screen of a pupil. */
final class TimeLine extends Region {
    private static final double HEIGHT = 10;

    TimeLine() {
        setId("time-line");
        getStyleClass().add("time-line");
        setMouseTransparent(true);
    }

    void show(SeanceClock clock) {
        var share =
                (double) clock.left().toMillis() / Math.max(1, clock.length().toMillis());
        Buttons.at(this, 0, 0, Board.WIDTH * share, HEIGHT);
    }
}
