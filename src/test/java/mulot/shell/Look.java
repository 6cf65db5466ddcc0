package mulot.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import mulot.ui.Board;

/** Looks over a screen for what a teacher would complain of: cut words, tiny targets, buttons without a name. */
final class Look {
    private static final double LEAST_TARGET = 44;
    private static final double LEAST_FONT = 16;
    private static final double LINE_GAP = 8;

    private final String screen;
    private final List<String> complaints = new ArrayList<>();

    private Look(String screen) {
        this.screen = screen;
    }

    /** Everything wrong, in words. To be called on the JavaFX thread. */
    static List<String> over(String screen, Parent root) {
        root.applyCss();
        root.layout();
        var look = new Look(screen);
        look.at(root);
        return look.complaints;
    }

    private void at(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isEmpty()) {
            words(labeled);
        }
        if (node instanceof ButtonBase button && node.isFocusTraversable()) {
            target(button);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::at);
        }
    }

    private void words(Labeled labeled) {
        if (!(labeled.lookup(".text") instanceof Text shown)) {
            return;
        }
        if (!shown.getText().equals(labeled.getText())) {
            complain("cut", labeled, "to «" + shown.getText() + "»");
        }
        var bounds = shown.getBoundsInParent();
        if (bounds.getMaxY() > labeled.getHeight() + LINE_GAP || bounds.getMinY() < -LINE_GAP) {
            complain("higher than its box", labeled, bounds.getHeight() + " in " + labeled.getHeight());
        }
        if (shown.getFont().getSize() < LEAST_FONT) {
            complain("tiny", labeled, shown.getFont().getSize() + " px");
        }
    }

    private void target(ButtonBase button) {
        var area = button.localToScene(button.getLayoutBounds());
        if (area.getWidth() < LEAST_TARGET || area.getHeight() < LEAST_TARGET) {
            complain("hard to hit", button, area.getWidth() + " × " + area.getHeight());
        }
        if (!isInside(area)) {
            complain("off the screen", button, area.toString());
        }
        if ((button.getText() == null || button.getText().isEmpty())
                && (button.getAccessibleText() == null
                        || button.getAccessibleText().isEmpty())) {
            complain("nameless", button, "");
        }
    }

    private static boolean isInside(Bounds area) {
        return area.getMinX() >= 0
                && area.getMinY() >= 0
                && area.getMaxX() <= Board.WIDTH
                && area.getMaxY() <= Board.HEIGHT;
    }

    private void complain(String fault, Labeled of, String detail) {
        complaints.add("%s: %s: %s «%s» %s".formatted(screen, fault, of.getId(), of.getText(), detail));
    }
}
