package mulot.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import mulot.ui.Board;
import mulot.ui.Looks;
import mulot.ui.Theme;

/** What the window shows: one screen, perhaps a question over it, or a page for adults. */
final class Screens {
    private final Board board;
    private final StackPane root;
    private final Reader reader;
    private final Loupe loupe = new Loupe();
    private final List<Node> top = new ArrayList<>();
    private Optional<Overlay> question = Optional.empty();
    private Optional<Guarded> open = Optional.empty();

    /** @param wings where the engine waits */
    Screens(Reader reader, Node wings) {
        this.reader = reader;
        this.board = new Board(wings);
        this.root = new StackPane(board);
        Attention.follow(board, thing -> {
            reader.name(thing);
            loupe.name(thing);
        });
    }

    StackPane root() {
        return root;
    }

    /** The screen, below any question. */
    Node content() {
        return board.content();
    }

    /** Shows a screen in place of all that was there. */
    void show(Node screen) {
        open.ifPresent(Guarded::left);
        open = screen instanceof Guarded guarded ? Optional.of(guarded) : Optional.empty();
        root.getChildren().setAll(board);
        root.getChildren().addAll(top);
        cover(screen);
    }

    /** Shows a screen while the one before it stays open behind. */
    void cover(Node screen) {
        question = Optional.empty();
        board.show(screen, reader.button(), loupe);
        screen.applyCss();
        var first = screen.lookup(".first");
        (first == null ? screen : first).requestFocus();
        reader.turnTo(screen);
    }

    /** Shows something at the upper edge of the window over every screen, from the next one on. */
    void keepOnTop(Node layer) {
        StackPane.setAlignment(layer, Pos.TOP_LEFT);
        top.add(layer);
    }

    void takeFromTop(Node layer) {
        top.remove(layer);
        root.getChildren().remove(layer);
    }

    /** How words are set from the next screen on. */
    void wear(Looks looks) {
        board.looks(looks);
        loupe.use(looks.text() > Looks.USUAL.text());
        Theme.dress(root.getScene(), looks);
    }

    /** Shows a page for adults, which fills the window without being scaled. */
    void showAdult(Node page) {
        root.getChildren().setAll(page);
        page.requestFocus();
    }

    /** Puts a question over the screen. */
    void ask(Overlay asked) {
        question.ifPresent(board::take);
        question = Optional.of(asked);
        board.lay(asked);
        asked.focusFirst();
        reader.turnTo(asked);
    }

    /** Takes a question away; false when there was none. */
    boolean closeQuestion() {
        if (question.isEmpty()) {
            return false;
        }
        question.ifPresent(board::take);
        question = Optional.empty();
        content().requestFocus();
        reader.turnTo(content());
        return true;
    }
}
