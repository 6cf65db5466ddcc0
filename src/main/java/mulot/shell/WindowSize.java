package mulot.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** How much of the screen the window takes. */
public enum WindowSize {
    /** As large as the desktop leaves room, so that a class sees well on any laptop. */
    MAXIMIZED {
        @Override
        void applyTo(Stage stage) {
            Rectangle2D room = Screen.getPrimary().getVisualBounds();
            stage.setX(room.getMinX());
            stage.setY(room.getMinY());
            stage.setWidth(room.getWidth());
            stage.setHeight(room.getHeight());
            stage.setMaximized(true);
        }
    },
    /** The scene in its own size. */
    WINDOW {
        @Override
        void applyTo(Stage stage) {}
    },
    FULLSCREEN {
        @Override
        void applyTo(Stage stage) {
            stage.setFullScreen(true);
        }
    },
    /** The whole screen; only an adult's code closes it. */
    KIOSK {
        @Override
        void applyTo(Stage stage) {
            FULLSCREEN.applyTo(stage);
        }
    };

    abstract void applyTo(Stage stage);
}
