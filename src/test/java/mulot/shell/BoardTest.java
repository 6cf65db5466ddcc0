package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.css.PseudoClass;
import mulot.ui.Art;
import mulot.ui.Board;
import org.junit.jupiter.api.Test;

/** The board paints its own ground where no picture covers it, and is laid out before anything is shown too. */
class BoardTest extends AtTheWindow {
    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private static boolean isCovered(Board board, double width, double height) {
        board.resize(width, height);
        board.layout();
        return board.getPseudoClassStates().contains(COVERED);
    }

    @Test
    void anEmptyBoardIsNotCovered() {
        assertEquals(false, Hand.onScreen(() -> isCovered(new Board(), 1280, 720)));
    }

    @Test
    void aBackgroundCoversUsualWindowsAndNoVeryWideOne() {
        Hand.onScreen(() -> {
            var board = new Board();
            board.show(Art.background("day/ground"));
            assertEquals(true, isCovered(board, 1366, 768));
            assertEquals(true, isCovered(board, 1024, 768));
            assertEquals(false, isCovered(board, 2560, 1080));
            return true;
        });
    }
}
