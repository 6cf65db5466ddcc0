package mulot.mechanic.attic;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** What a box is worth, in hearts that can be counted: full ones are kept, outlines are not. */
final class AtticHearts extends Pane {
    private static final double PAD = 6;
    private static final double GAP = 3;

    private final int value;

    /**
     * @param value how many there are at most
     * @param size of one, in scene units
     * @param inRow how many stand side by side
     */
    AtticHearts(int value, double size, int inRow) {
        this.value = value;
        getStyleClass().add("attic-hearts");
        setMouseTransparent(true);
        var pitch = size + GAP;
        var rows = Math.ceilDiv(value, inRow);
        for (var i = 0; i < value; i++) {
            var heart = Icon.HEART.node(size);
            var row = i / inRow;
            heart.relocate(PAD + (i - row * inRow) * pitch, PAD / 2 + row * pitch);
            getChildren().add(heart);
        }
        var columns = Math.min(value, inRow);
        Buttons.at(this, 0, 0, 2 * PAD + columns * pitch - GAP, PAD + rows * pitch - GAP);
        setVisible(value > 0);
    }

    /** How many are kept; the others are outlines. */
    void show(int kept) {
        for (var i = 0; i < value; i++) {
            if (getChildren().get(i) instanceof Region heart) {
                heart.getStyleClass().remove("attic-heart-off");
                if (i >= kept) {
                    heart.getStyleClass().add("attic-heart-off");
                }
            }
        }
    }
}
