package mulot.shell;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import mulot.i18n.Texts;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.Motion;
import mulot.ui.Speech;

/**
 * Reads a screen aloud, sentence by sentence; the one being read lights up. Where the machine has no voice the sentences
 * light up in turn all the same. A sentence is a label with the style class {@link #SPOKEN}.
 */
final class Reader {
    /** Marks what is read. */
    static final String SPOKEN = "spoken";

    private static final String NOW = "being-read";
    private static final double SILENT_START = 500;
    private static final double SILENT_LETTER = 55;

    private final Speech speech;
    private final Motion motion;
    private final Supplier<Texts> texts;
    private final Button button = new Button();
    private final Deque<Labeled> waiting = new ArrayDeque<>();
    private Optional<Labeled> lit = Optional.empty();
    private Optional<PauseTransition> pause = Optional.empty();
    private Optional<Node> screen = Optional.empty();
    private boolean unasked;

    Reader(Speech speech, Motion motion, Supplier<Texts> texts) {
        this.speech = speech;
        this.motion = motion;
        this.texts = texts;
        button.setId("read-aloud");
        button.getStyleClass().setAll("push", "river");
        button.setGraphic(Icon.SPEAKER.node(36));
        button.setOnAction(event -> toggle());
        Buttons.at(button, 1192, 16, 72, 64);
    }

    /** The speaker button, always in the same corner. */
    Button button() {
        return button;
    }

    /** Whether to read without being asked. */
    void unasked(boolean on) {
        unasked = on;
    }

    /** Another screen is shown. */
    void turnTo(Node shown) {
        stop();
        screen = Optional.of(shown);
        button.setAccessibleText(texts.get().get("screens.read-aloud"));
        if (unasked) {
            read();
        }
    }

    /** A sentence has changed. */
    void changed(Labeled sentence) {
        if (unasked && screen.isPresent()) {
            stop();
            waiting.add(sentence);
            next();
        }
    }

    /** Reads the screen, or ends it. */
    void toggle() {
        if (lit.isPresent()) {
            stop();
        } else {
            read();
        }
    }

    private void read() {
        screen.ifPresent(shown -> shown.lookupAll("." + SPOKEN).stream()
                .filter(Reader::isShown)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> !label.getText().isEmpty())
                .sorted(Comparator.comparingDouble(Reader::top))
                .forEach(waiting::add));
        next();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private void next() {
        lit.ifPresent(label -> label.getStyleClass().remove(NOW));
        lit = Optional.ofNullable(waiting.poll());
        lit.ifPresent(label -> {
            label.getStyleClass().add(NOW);
            if (speech.isAvailable()) {
                speech.say(label.getText(), texts.get().language(), this::next);
            } else {
                var silence = new PauseTransition(motion.pace(
                        SILENT_START + SILENT_LETTER * label.getText().length()));
                silence.setOnFinished(event -> next());
                silence.play();
                pause = Optional.of(silence);
            }
        });
    }

    private void stop() {
        speech.stop();
        pause.ifPresent(PauseTransition::stop);
        pause = Optional.empty();
        waiting.clear();
        lit.ifPresent(label -> label.getStyleClass().remove(NOW));
        lit = Optional.empty();
    }

    /** Reads the name of the thing under the mouse or in the focus, while reading is on. */
    void name(Optional<String> thing) {
        if (unasked && lit.isEmpty()) {
            thing.ifPresent(name -> speech.say(name, texts.get().language(), () -> {}));
        }
    }
}
