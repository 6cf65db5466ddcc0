import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The least that a program of this toolkit can be: one window, one word. Ends by itself when its cache is trained. */
public final class Floor {
    private Floor() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("Mulot"), 1280, 720));
            stage.setMaximized(true);
            stage.show();
            if (getParameters().getRaw().contains("train")) {
                var wait = new PauseTransition(Duration.seconds(2));
                wait.setOnFinished(event -> stage.close());
                wait.play();
            }
        }
    }
}
