package mulot.ui;

import com.almasb.fxgl.app.FXGLPane;
import com.almasb.fxgl.app.GameApplication;
import com.almasb.fxgl.dsl.FXGL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.PauseTransition;
import javafx.animation.ScaleTransition;
import javafx.animation.Timeline;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Rotate;
import javafx.util.Duration;

/**
 * Owns all movement: the FXGL engine, embedded once and paused whenever no {@link Show} runs, and the short slides of
 * widgets. Nobody else calls the engine. To be used on the JavaFX thread.
 */
public final class Motion {
    private static final double PAINTED = 250;
    private static final double SLIDE = 0.2;
    private static final double WAVE = 0.3;
    private static final double WAVE_FROM = -12;
    private static final double WAVE_TO = 10;
    private static final int WAVES = 6;

    private final double speed;
    private boolean still;
    private final List<Runnable> waiting = new ArrayList<>();
    private final Pane wings = new Pane();
    private Pane stage = new Pane();
    private Runnable started = () -> {};
    private Optional<FXGLPane> pane = Optional.empty();
    private Optional<Show> running = Optional.empty();
    private boolean ready;
    private boolean over;

    /**
     * @param still reduced motion: shows end at once, slides jump
     * @param speed 1 for children; more makes everything shorter
     */
    public Motion(boolean still, double speed) {
        this.still = still;
        this.speed = speed;
        wings.setManaged(false);
        wings.setMouseTransparent(true);
    }

    /**
     * Where the engine waits between two games. It belongs into the window: the toolkit keeps the pictures of a game as
     * long as the engine was seen nowhere else.
     */
    public Node wings() {
        return wings;
    }

    /** Replaces movement by its end, or lets it be again. */
    public void still(boolean on) {
        still = on;
    }

    /** Whether movement is to be replaced by its end. */
    public boolean isStill() {
        return still;
    }

    /** Runs something when the engine has started, which it does for the first layer of a game. */
    public void whenStarted(Runnable then) {
        started = then;
    }

    private FXGLPane start() {
        var engine = GameApplication.embeddedLaunch(new Engine(() -> Platform.runLater(() -> {
            becomeReady();
            started.run();
        })));
        engine.renderFillProperty().setValue(null); // a transparent one would be painted, point by point
        engine.setMouseTransparent(true);
        engine.setFocusTraversable(false);
        pane = Optional.of(engine);
        return engine;
    }

    private void becomeReady() {
        FXGL.getGameScene().getRoot().setBackground(Background.EMPTY);
        ready = true;
        if (waiting.isEmpty()) {
            FXGL.getGameController().pauseEngine();
        }
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    /** Ends the engine for good. */
    public void stop() {
        over = true;
        if (pane.isPresent()) {
            pane = Optional.empty();
            ready = false;
            GameApplication.embeddedShutdown();
        }
    }

    /**
     * Lays the engine's stage into a layer, where the next show will be seen. The engine starts for the first one: that
     * costs some tenths of a second, and so waits until the layer's scene has been painted.
     */
    public void appearIn(Pane layer) {
        stage = layer;
        layer.sceneProperty().addListener((window, before, now) -> forget(layer));
        if (pane.isPresent()) {
            layer.getChildren().setAll(pane.get());
        } else if (!still) {
            var painted = new PauseTransition(Duration.millis(PAINTED));
            painted.setOnFinished(event -> awake());
            painted.play();
        }
    }

    /** A screen that was left is not held by the engine that played in it. */
    private void forget(Pane layer) {
        if (layer.equals(stage) && layer.getScene() == null && running.isEmpty()) {
            pane.ifPresent(wings.getChildren()::setAll);
            stage = new Pane();
        }
    }

    /** The engine is there, and where it was wanted last. */
    private void awake() {
        if (pane.isEmpty() && !over) {
            stage.getChildren().setAll(start());
        }
    }

    /**
     * Runs a show from its begin to its end; the engine runs just as long.
     *
     * @param script tells what happens when; called at once in reduced motion, as soon as the engine is ready otherwise
     */
    public void play(Show show, Runnable script) {
        running.ifPresent(Show::skip);
        running = Optional.of(show);
        if (!still) {
            awake();
            asOnePicture(true);
        }
        if (still || over) {
            show.jump();
        } else if (ready) {
            FXGL.getGameController().resumeEngine();
            script.run();
        } else {
            waiting.add(() -> {
                if (running.filter(show::equals).isPresent()) {
                    script.run();
                } else {
                    FXGL.getGameController().pauseEngine();
                }
            });
        }
    }

    /**
     * What lies under the stage is kept as one picture while something moves above it: drawing again all the letters and
     * round corners that an actor passes over took a third of a core.
     */
    private void asOnePicture(boolean on) {
        if (stage.getParent() instanceof Pane all) {
            all.getChildren().subList(0, all.getChildren().indexOf(stage)).forEach(below -> below.setCache(on));
        }
    }

    /** Called by a show that is over. */
    void ended(Show show) {
        if (running.filter(show::equals).isPresent()) {
            running = Optional.empty();
            asOnePicture(false);
            if (ready) {
                FXGL.getGameTimer().clear();
                FXGL.getGameWorld().getEntitiesCopy().forEach(FXGL.getGameWorld()::removeEntity);
                FXGL.getGameController().pauseEngine();
            }
            forget(stage);
        }
    }

    /** A duration at the pace of this run. */
    Duration seconds(double seconds) {
        return Duration.seconds(seconds / speed);
    }

    /** Milliseconds at the pace of this run, for the short transitions of widgets. */
    public Duration pace(double milliseconds) {
        return Duration.millis(milliseconds / speed);
    }

    /** Slides a node from where it seems to be to its place. */
    public void slideHome(Node node, double fromX, double fromY, Runnable then) {
        node.setTranslateX(fromX);
        node.setTranslateY(fromY);
        if (still) {
            node.setTranslateX(0);
            node.setTranslateY(0);
            then.run();
            return;
        }
        var slide = new TranslateTransition(seconds(SLIDE), node);
        slide.setToX(0);
        slide.setToY(0);
        slide.setInterpolator(Interpolator.EASE_OUT);
        slide.setOnFinished(event -> then.run());
        slide.play();
    }

    /** Lets a node come to its size from another one, as a share of it. */
    public void settle(Node node, double fromWidth, double fromHeight) {
        if (still) {
            return;
        }
        var settle = new ScaleTransition(seconds(SLIDE), node);
        settle.setFromX(fromWidth);
        settle.setFromY(fromHeight);
        settle.setToX(1);
        settle.setToY(1);
        settle.setInterpolator(Interpolator.EASE_OUT);
        settle.play();
    }

    /**
     * Moves a node on and on, until the animation is stopped. Nothing costs a screen more: only for who asks for it, and
     * only while it is seen.
     *
     * @param along how far to the right, and down
     * @param seconds for the way
     * @param back whether it comes back as it went; otherwise it begins anew
     */
    public Animation endless(Node node, Point2D along, double seconds, boolean back) {
        var drift = new TranslateTransition(seconds(seconds), node);
        drift.setFromX(0);
        drift.setFromY(0);
        drift.setToX(along.getX());
        drift.setToY(along.getY());
        drift.setInterpolator(back ? Interpolator.EASE_BOTH : Interpolator.LINEAR);
        drift.setAutoReverse(back);
        drift.setCycleCount(Animation.INDEFINITE);
        return drift;
    }

    /** Waves a limb three times around its joint, once, then keeps still. */
    public void wave(Node limb, double jointX, double jointY) {
        if (still) {
            return;
        }
        var turn = new Rotate(0, jointX, jointY);
        limb.getTransforms().add(turn);
        var wave = new Timeline(
                new KeyFrame(Duration.ZERO, new KeyValue(turn.angleProperty(), 0)),
                new KeyFrame(seconds(WAVE / 2), new KeyValue(turn.angleProperty(), WAVE_FROM, Interpolator.EASE_BOTH)),
                new KeyFrame(seconds(WAVE), new KeyValue(turn.angleProperty(), WAVE_TO, Interpolator.EASE_BOTH)));
        wave.setAutoReverse(true);
        wave.setCycleCount(WAVES);
        wave.play();
    }
}
