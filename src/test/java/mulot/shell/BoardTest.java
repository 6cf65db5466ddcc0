package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import mulot.ui.Art;
import mulot.ui.Board;
import org.junit.jupiter.api.Test;

/** The board fits its scene into the window, paints its own ground where no picture covers it, and keeps the engine while nobody plays. */
class BoardTest extends AtTheWindow {
    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private static boolean isCovered(Board board, double width, double height) {
        board.resize(width, height);
        board.layout();
        return board.getPseudoClassStates().contains(COVERED);
    }

    private static double pixelsPerUnit(double width, double height) {
        var board = new Board();
        var content = Art.background("day/ground");
        board.show(content);
        board.resize(width, height);
        board.layout();
        return content.getLocalToSceneTransform().getMxx();
    }

    @Test
    void picturesKeepTheirOwnSizeInWindowsHardlyLargerThanTheScene() {
        Hand.onScreen(() -> {
            assertEquals(1, pixelsPerUnit(1366, 768));
            assertEquals(1.5, pixelsPerUnit(1920, 1080));
            assertEquals(0.8, pixelsPerUnit(1024, 768));
            return true;
        });
    }

    @Test
    void theEngineWaitsInTheWindowWhenAGameWasLeft() {
        var layer = new Pane();
        Hand.onScreen(() -> {
            window.shell().root().getChildren().add(layer);
            window.shell().motion().appearIn(layer);
            return true;
        });
        for (var glance = 0;
                glance < 500 && Hand.onScreen(() -> layer.getChildren().isEmpty());
                glance++) {
            hand.rest(20);
        }
        assertEquals(1, Hand.onScreen(() -> layer.getChildren().size()));
        Hand.onScreen(() -> window.shell().root().getChildren().remove(layer));
        assertEquals(0, Hand.onScreen(() -> layer.getChildren().size()));
        assertEquals(1, Hand.onScreen(() -> wings().getChildrenUnmodifiable().size()));
        assertEquals(true, Hand.onScreen(() -> wings().getScene() != null));
    }

    private Parent wings() {
        return (Parent) window.shell().motion().wings();
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
