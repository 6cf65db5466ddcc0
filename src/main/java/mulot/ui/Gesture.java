package mulot.ui;

import java.util.Optional;

/**
 * What a hand does to make a move: a click, or a drag from one thing to another.
 *
 * @param first selector of a node to be clicked before, so that the others come near
 * @param on selector of the node that is clicked or taken
 * @param to selector of the node it is dropped on
 */
public record Gesture(Optional<String> first, String on, Optional<String> to) {
    public static Gesture click(String on) {
        return new Gesture(Optional.empty(), on, Optional.empty());
    }

    public static Gesture drag(String from, String to) {
        return new Gesture(Optional.empty(), from, Optional.of(to));
    }

    /** The same after a click on something else. */
    public Gesture after(String click) {
        return new Gesture(Optional.of(click), on, to);
    }
}
