package mulot.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import mulot.ui.Board;

/** What the window shows: one screen, perhaps a question over it, or a page for adults. */
final class Screens {
    private final Board board = new Board();
    private final StackPane root = new StackPane(board);
    private Optional<Overlay> question = Optional.empty();
    private Optional<Guarded> open = Optional.empty();

    StackPane root() {
        return root;
    }

    /** The screen, below any question. */
    Node content() {
        return board.scene().getChildren().getFirst();
    }

    /** Shows a screen in place of all that was there. */
    void show(Node screen) {
        open.ifPresent(Guarded::left);
        open = screen instanceof Guarded guarded ? Optional.of(guarded) : Optional.empty();
        root.getChildren().setAll(board);
        cover(screen);
    }

    /** Shows a screen while the one before it stays open behind. */
    void cover(Node screen) {
        question = Optional.empty();
        board.show(screen);
        screen.applyCss();
        var first = screen.lookup(".first");
        (first == null ? screen : first).requestFocus();
    }

    /** Shows a page for adults, which fills the window without being scaled. */
    void showAdult(Node page) {
        root.getChildren().setAll(page);
        page.requestFocus();
    }

    /** Puts a question over the screen. */
    void ask(Overlay asked) {
        question.ifPresent(board.scene().getChildren()::remove);
        question = Optional.of(asked);
        board.scene().getChildren().add(asked);
        asked.focusFirst();
    }

    /** Takes a question away; false when there was none. */
    boolean closeQuestion() {
        if (question.isEmpty()) {
            return false;
        }
        question.ifPresent(board.scene().getChildren()::remove);
        question = Optional.empty();
        content().requestFocus();
        return true;
    }
}
