package mulot.shell;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import mulot.home.Home;
import mulot.ui.Art;
import mulot.ui.Board;
import mulot.ui.Motion;
import mulot.ui.Theme;

/** The window. The first picture is painted before the scores are opened and the engine is started. */
public final class MulotApp extends Application {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 500;
    private static Optional<LaunchOptions> asked = Optional.empty();

    private Optional<Shell> shell = Optional.empty();

    /**
     * Opens the window and returns when it was closed.
     *
     * @throws UnsupportedOperationException when the toolkit cannot open a window here, with its reason
     */
    public static void open(LaunchOptions options) {
        asked = Optional.of(options);
        launch(MulotApp.class);
    }

    /** The largest picture of the first screen is read while the rest of it is made. */
    @Override
    public void init() {
        Art.expect("home");
    }

    @Override
    public void start(Stage stage) {
        var options = asked.orElseThrow();
        var opened = new Shell(options, new Motion(options.still(), options.speed()));
        shell = Optional.of(opened);
        var scene = new Scene(opened.root(), Board.WIDTH, Board.HEIGHT);
        Theme.dress(scene);
        stage.setTitle("Mulot");
        stage.getIcons().add(new Image(Home.open("art/app-icon.png")));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        options.size().applyTo(stage);
        if (options.size() == WindowSize.KIOSK) {
            stage.setOnCloseRequest(event -> {
                event.consume();
                opened.teacherDoor().leave();
            });
        }
        opened.home();
        stage.show();
        afterTheFirstFrame(() -> {
            opened.settle();
            options.demo().ifPresent(demo -> Demo.start(opened, scene, demo));
        });
    }

    private static void afterTheFirstFrame(Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 3) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    @Override
    public void stop() {
        shell.ifPresent(Shell::close);
    }
}
