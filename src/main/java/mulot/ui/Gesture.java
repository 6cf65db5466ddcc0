package mulot.ui;

import java.util.Optional;

/**
 * What a hand does to make a move: a click, or a drag from one thing to another.
 *
 * @param on selector of the node that is clicked or taken
 * @param to selector of the node it is dropped on
 */
public record Gesture(String on, Optional<String> to) {
    public static Gesture click(String on) {
        return new Gesture(on, Optional.empty());
    }

    public static Gesture drag(String from, String to) {
        return new Gesture(from, Optional.of(to));
    }
}
