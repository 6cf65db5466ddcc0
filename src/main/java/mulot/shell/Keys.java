package mulot.shell;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Keys that mean the same everywhere: Escape, the arrows, F11. */
final class Keys {
    private final Shell shell;
    private final boolean kiosk;

    /** @param kiosk whether the window must stay as it is */
    Keys(Shell shell, boolean kiosk) {
        this.shell = shell;
        this.kiosk = kiosk;
    }

    void listenTo(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F11 && !kiosk && root.getScene().getWindow() instanceof Stage stage) {
                stage.setFullScreen(!stage.isFullScreen());
                event.consume();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                shell.back();
                event.consume();
            } else if (event.getCode() == KeyCode.R && !event.isControlDown() && isPlayed(event)) {
                shell.reader().toggle();
                event.consume();
            } else if (event.getCode().isArrowKey()
                    && event.getTarget() instanceof Node node
                    && !(node instanceof TextInputControl)) {
                traverse(node, event.getCode());
                event.consume();
            }
        });
    }

    private static boolean isPlayed(KeyEvent event) {
        return !(event.getTarget() instanceof TextInputControl);
    }

    private static void traverse(Node node, KeyCode arrow) {
        node.requestFocusTraversal(
                switch (arrow) {
                    case UP -> TraversalDirection.UP;
                    case DOWN -> TraversalDirection.DOWN;
                    case LEFT -> TraversalDirection.LEFT;
                    default -> TraversalDirection.RIGHT;
                });
    }
}
