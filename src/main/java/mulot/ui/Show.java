package mulot.ui;

import com.almasb.fxgl.dsl.FXGL;
import com.almasb.fxgl.entity.Entity;
import javafx.animation.Interpolator;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/** A short animated story on the engine's stage: cues at given times, and actors that come and go. */
public final class Show {
    private final Motion motion;
    private Runnable end;
    private boolean over;

    /** @param end runs once, when the show is over or was skipped: it puts everything into its last state */
    public Show(Motion motion, Runnable end) {
        this.motion = motion;
        this.end = end;
    }

    /** Ends now. */
    public void skip() {
        if (!over) {
            over = true;
            motion.ended(this);
            var last = end;
            end = () -> {}; // the engine keeps animations that were cut off, and with them this show
            last.run();
        }
    }

    void jump() {
        skip();
    }

    /** Lets something happen after a while, unless the show is over by then. */
    public void after(double seconds, Runnable cue) {
        FXGL.getGameTimer()
                .runOnceAfter(
                        () -> {
                            if (!over) {
                                cue.run();
                            }
                        },
                        motion.seconds(seconds));
    }

    /** Puts an actor on the stage. */
    public Entity enter(Node view, double x, double y) {
        return FXGL.entityBuilder().at(x, y).view(view).buildAndAttach();
    }

    /** Takes an actor off the stage. */
    public void leave(Entity actor) {
        if (actor.isActive()) {
            actor.removeFromWorld();
        }
    }

    /** Walks an actor to a place. */
    public void walk(Entity actor, double x, double y, double seconds) {
        FXGL.animationBuilder()
                .duration(motion.seconds(seconds))
                .interpolator(Interpolator.EASE_BOTH)
                .translate(actor)
                .from(actor.getPosition())
                .to(new Point2D(x, y))
                .buildAndPlay();
    }

    /** Lets something small rise from a place and fade. */
    public void rise(Node view, double x, double y, double seconds) {
        var bubble = enter(view, x, y);
        FXGL.animationBuilder()
                .duration(motion.seconds(seconds))
                .interpolator(Interpolator.EASE_OUT)
                .translate(bubble)
                .from(new Point2D(x, y))
                .to(new Point2D(x, y - RISE))
                .buildAndPlay();
        FXGL.animationBuilder()
                .duration(motion.seconds(seconds))
                .onFinished(() -> leave(bubble))
                .fadeOut(bubble)
                .buildAndPlay();
    }

    /** Turns an actor around its middle, clockwise. */
    public void turn(Entity actor, double degrees, double seconds) {
        var bounds = actor.getViewComponent().getParent().getLayoutBounds();
        actor.getTransformComponent().setRotationOrigin(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        FXGL.animationBuilder()
                .duration(motion.seconds(seconds))
                .interpolator(Interpolator.EASE_IN)
                .rotate(actor)
                .from(0)
                .to(degrees)
                .buildAndPlay();
    }

    /** Makes an actor jump up a little and down again. */
    public void hop(Entity actor, double height, double seconds) {
        FXGL.animationBuilder()
                .duration(motion.seconds(seconds / 2))
                .interpolator(Interpolator.EASE_OUT)
                .autoReverse(true)
                .repeat(2)
                .translate(actor)
                .from(actor.getPosition())
                .to(actor.getPosition().subtract(0, height))
                .buildAndPlay();
    }

    private static final double RISE = 44;
}
