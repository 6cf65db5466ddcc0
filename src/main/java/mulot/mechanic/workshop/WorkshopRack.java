package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import mulot.ui.Art;

/** The rack with the devices that wait, on its three boards. */
final class WorkshopRack extends Pane {
    private static final int BOARDS = 3;
    private static final double X = 16;
    private static final double Y = 92;
    private static final double WIDTH = 232;
    private static final double HEIGHT = 436;
    private static final double FIRST_BOARD = 221;
    private static final double BOARD_PITCH = 141.7;
    private static final double CELL = 118;
    private static final double WIDE = 212;
    private static final double NARROW = 104;

    private final List<WorkshopCell> cells = new ArrayList<>();

    WorkshopRack(WorkshopLevel level, WorkshopWords words) {
        var picture = Art.picture("workshop/rack", WIDTH);
        picture.setPreserveRatio(false);
        picture.setFitHeight(HEIGHT);
        picture.relocate(X, Y);
        getChildren().add(picture);
        var wide = level.devices().size() <= BOARDS;
        var columns = wide ? 1 : 2;
        for (var number = 0; number < level.devices().size(); number++) {
            var cell = new WorkshopCell(level.devices().get(number), words, wide, wide ? WIDE : NARROW, CELL);
            var across = number % columns * (NARROW + 4);
            var board = number / columns;
            cell.relocate(X + 10 + across, FIRST_BOARD + board * BOARD_PITCH - CELL);
            cells.add(cell);
            getChildren().add(cell);
        }
        setPickOnBounds(false);
    }

    List<WorkshopCell> cells() {
        return cells;
    }

    Optional<WorkshopCell> cell(String device) {
        return cells.stream().filter(cell -> cell.device().id().equals(device)).findFirst();
    }

    /** Where a device stands: the middle of its foot. */
    Point2D foot(String device) {
        return cell(device)
                .map(cell -> new Point2D(cell.getLayoutX() + cell.getPrefWidth() / 2, cell.getLayoutY() + CELL))
                .orElse(new Point2D(X + WIDTH / 2, Y + HEIGHT));
    }

    /** Every device in its place, as the afternoon began. */
    void full(WorkshopState shop) {
        for (var cell : cells) {
            var job = shop.job(cell.device().id()).orElseThrow();
            cell.show(job.at(Job.Place.BENCH), false);
        }
    }

    /** A device leaves its place, for where it went in the end. */
    void leave(Job job) {
        cell(job.device().id()).ifPresent(cell -> cell.show(job, job.isOnBench()));
    }

    void show(WorkshopState shop, Optional<String> onMat) {
        for (var cell : cells) {
            var job = shop.job(cell.device().id()).orElseThrow();
            cell.show(job, onMat.filter(cell.device().id()::equals).isPresent());
        }
    }
}
