package mulot.mechanic.workshop;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** The workshop at closing time: the hatch, large, and the bin on its board. */
final class WorkshopTheatre extends Pane {
    static final double OWNER_X = 299;
    static final double OWNER_Y = 130;
    static final double OWNER = 257;

    /** The upper edge of the sill, on which things are handed over. */
    static final double SILL = 403;

    /** Left edge of the panel beside the owner. */
    static final double PANEL_X = 572;

    static final double PANEL_Y = 150;
    static final double PANEL = 326;

    static final double BIN_X = 1020;
    static final double BIN_Y = 318;
    static final double BIN = 168;

    private static final double HATCH_X = 276;
    private static final double HATCH_Y = 130;
    private static final double HATCH = 640;
    private static final double BOARD_Y = 476;

    private final ImageView bin = Art.picture(WorkshopArt.tool("bin"), BIN);

    WorkshopTheatre() {
        var hatch = Art.picture("workshop/hatch", HATCH);
        hatch.relocate(HATCH_X, HATCH_Y);
        var board = new Region();
        board.getStyleClass().add("work-board");
        Buttons.at(board, 952, BOARD_Y, 312, 22);
        bin.relocate(BIN_X, BIN_Y);
        getChildren().addAll(hatch, board, bin);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Opens or closes the lid of the bin. */
    void open(boolean on) {
        Art.show(bin, WorkshopArt.tool(on ? "bin-open" : "bin"));
    }
}
