package mulot.shell;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import mulot.classroom.SeanceClock;

/** The time that a phase still has, as a line along the upper edge of the window on every screen of a pupil. */
final class TimeLine extends Region {
    private static final double HEIGHT = 10;

    private final DoubleProperty share = new SimpleDoubleProperty(1);

    TimeLine() {
        setId("time-line");
        getStyleClass().add("time-line");
        setMouseTransparent(true);
        setMinWidth(0);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefHeight(HEIGHT);
        sceneProperty().addListener((property, before, now) -> {
            prefWidthProperty().unbind();
            if (now != null) {
                prefWidthProperty().bind(share.multiply(now.widthProperty()));
            }
        });
    }

    void show(SeanceClock clock) {
        share.set(clock.share());
    }
}
