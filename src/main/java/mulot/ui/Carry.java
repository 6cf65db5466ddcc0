package mulot.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * Carrying things from place to place in three ways: dragging, clicking one then the other, and by keyboard (Enter or
 * Space picks and drops, Escape lets go).
 *
 * @param <T> what can be carried
 */
public final class Carry<T> {
    private static final double SLACK = 8;
    private static final double NEAR = 56;
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Pane layer;
    private final Motion motion;
    private final Events<T> events;
    private final List<Node> places = new ArrayList<>();
    private final EventHandler<MouseEvent> endOfDrag = this::endDrag;
    private Optional<Held<T>> held = Optional.empty();
    private Point2D pressedAt = Point2D.ZERO;
    private boolean dragging;

    /** What the game does about it. */
    public interface Events<T> {
        /** What lies at a place and can be picked up, if anything. */
        Optional<T> at(Node place);

        /** How it looks in the hand. */
        Node ghost(T thing);

        /** Whether it makes sense to carry a thing to a place. */
        boolean isTarget(T thing, Node place);

        /** A thing was picked up, or let go (empty). */
        void holding(Optional<T> thing);

        /** A thing was dropped on a place. */
        void dropped(T thing, Node place);

        /** A place was clicked or entered with an empty hand; true when that alone was worth doing. */
        default boolean chosen(Node place) {
            return false;
        }

        /** Whether clicking a place with a thing in the hand takes what lies there instead of dropping the thing on it. */
        default boolean exchanges(T thing, Node place) {
            return false;
        }
    }

    private record Held<T>(T thing, Node from, Node ghost) {}

    /** @param layer above everything, in which the carried thing is drawn; lets the mouse through */
    public Carry(Pane layer, Motion motion, Events<T> events) {
        this.layer = layer;
        this.motion = motion;
        this.events = events;
        layer.setMouseTransparent(true);
    }

    /** Makes a node a place that things can be picked up from and dropped on. */
    public void place(Node node) {
        places.add(node);
        node.setFocusTraversable(true);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            press(event);
            event.consume(); // a place may lie on another place
        });
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            drag(node, event);
            event.consume();
        });
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            release(node, event);
            event.consume();
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(node, event));
    }

    /** Forgets all places, for a new picture. */
    public void clear() {
        letGo();
        places.clear();
    }

    /** What is in the hand. */
    public Optional<T> held() {
        return held.map(Held::thing);
    }

    private void press(MouseEvent event) {
        pressedAt = layer.sceneToLocal(event.getSceneX(), event.getSceneY());
        dragging = false;
    }

    private void drag(Node node, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var mouse = layer.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (!dragging && mouse.distance(pressedAt) > SLACK) {
            letGo();
            events.at(node).ifPresent(thing -> pick(thing, node));
            dragging = held.isPresent();
            held.ifPresent(now -> now.ghost().setVisible(true));
            if (dragging) {
                layer.getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, endOfDrag);
            }
        }
        if (dragging) {
            held.ifPresent(now -> follow(now.ghost(), mouse));
        }
    }

    private static void follow(Node ghost, Point2D mouse) {
        var bounds = ghost.getLayoutBounds();
        ghost.relocate(mouse.getX() - bounds.getWidth() / 2, mouse.getY() - bounds.getHeight() * 0.6);
    }

    private void release(Node node, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !(event.getClickCount() > 1 && isFrom(node))) {
            choose(node);
        }
    }

    /** The second press of a double click does not put down what the first one has taken. */
    private boolean isFrom(Node node) {
        return held.filter(now -> now.from().equals(node)).isPresent();
    }

    /** Wherever the mouse is let go, even over a button or when the toolkit tells somebody else. */
    private void endDrag(MouseEvent event) {
        layer.getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, endOfDrag);
        event.consume();
        dragging = false;
        var mouse = layer.sceneToLocal(event.getSceneX(), event.getSceneY());
        held.ifPresent(now -> {
            var target = nearest(mouse);
            if (target.isPresent() && !target.get().equals(now.from())) {
                drop(now, target.get());
            } else {
                flyHome(now);
            }
        });
    }

    private Optional<Node> nearest(Point2D mouse) {
        return places.stream()
                .filter(node -> distance(node, mouse) < NEAR)
                .min(Comparator.comparingDouble(node -> distance(node, mouse)));
    }

    private double distance(Node node, Point2D mouse) {
        var bounds = layer.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var x = Math.max(0, Math.max(bounds.getMinX() - mouse.getX(), mouse.getX() - bounds.getMaxX()));
        var y = Math.max(0, Math.max(bounds.getMinY() - mouse.getY(), mouse.getY() - bounds.getMaxY()));
        return Math.hypot(x, y);
    }

    private void flyHome(Held<T> now) {
        var ghost = now.ghost();
        var home = layer.sceneToLocal(now.from().localToScene(0, 0));
        var fromX = ghost.getLayoutX() - home.getX();
        var fromY = ghost.getLayoutY() - home.getY();
        mark(now, false);
        held = Optional.empty();
        events.holding(Optional.empty());
        ghost.relocate(home.getX(), home.getY());
        motion.slideHome(ghost, fromX, fromY, () -> layer.getChildren().remove(ghost));
    }

    private void key(Node node, KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            choose(node);
            event.consume();
        }
    }

    /** Picks up what lies here, or drops here what is held. */
    private void choose(Node node) {
        if (held.isPresent() && !isFrom(node)) {
            if (events.exchanges(held.get().thing(), node)) {
                letGo();
                take(node);
            } else {
                drop(held.get(), node);
            }
        } else if (held.isPresent()) {
            letGo();
        } else {
            take(node);
        }
    }

    private void take(Node node) {
        if (!events.chosen(node)) {
            events.at(node).ifPresent(thing -> pick(thing, node));
        }
    }

    private void pick(T thing, Node from) {
        var ghost = events.ghost(thing);
        ghost.setVisible(false);
        ghost.setMouseTransparent(true);
        ghost.getStyleClass().add("ghost");
        layer.getChildren().add(ghost);
        var now = new Held<>(thing, from, ghost);
        held = Optional.of(now);
        mark(now, true);
        events.holding(Optional.of(thing));
    }

    private void drop(Held<T> now, Node place) {
        letGo();
        events.dropped(now.thing(), place);
    }

    /** Opens the hand; false when it was empty. */
    public boolean letGo() {
        if (held.isEmpty()) {
            return false;
        }
        var now = held.get();
        layer.getChildren().remove(now.ghost());
        mark(now, false);
        held = Optional.empty();
        events.holding(Optional.empty());
        return true;
    }

    private void mark(Held<T> now, boolean on) {
        now.from().pseudoClassStateChanged(HELD, on);
        for (var place : places) {
            place.pseudoClassStateChanged(TARGET, on && events.isTarget(now.thing(), place));
        }
    }
}
