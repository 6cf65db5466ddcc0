package mulot.mechanic.attic;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Buttons;

/** The places of a station, to be counted: how many are taken, and how many a box would take. */
final class AtticCells extends Pane {
    private static final double LARGEST = 24;
    private static final double GAP = 3;

    private final List<Region> cells = new ArrayList<>();

    /** @param width in which they have room */
    AtticCells(int count, double width, double height) {
        setMouseTransparent(true);
        var pitch = Math.min(LARGEST, width / count);
        for (var i = 0; i < count; i++) {
            var cell = new Region();
            cells.add(cell);
            getChildren().add(Buttons.at(cell, i * pitch, 0, Math.max(3, pitch - GAP), height));
        }
        Buttons.at(this, 0, 0, count * pitch, height);
    }

    /** Shows how many are taken now, and within dashes how many would be. */
    void show(int now, int then) {
        for (var i = 0; i < cells.size(); i++) {
            var style = i < Math.min(now, then)
                    ? "attic-cell-full"
                    : i < Math.max(now, then) ? "attic-cell-soon" : "attic-cell-empty";
            cells.get(i).getStyleClass().setAll(style);
        }
    }
}
