package mulot.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import mulot.level.Level;

/** The eight places of the village, where they stand on the map. */
enum MapPlace {
    HOUSE("house", "day", at(184, 556), picture(-106, -204, 220)),
    WORKSHOP("workshop", "workshop", at(496, 556), picture(-106, -166, 220)),
    ATTIC("attic", "attic", at(868, 556), picture(-94, -208, 196)),
    HARBOUR("harbour", "network", at(1144, 556), picture(-90, -146, 182)),
    SCHOOL("school", "watts", at(150, 248), picture(-100, -158, 208)),
    PRESS("press", "detective", at(400, 248), picture(-84, -182, 176)),
    LIBRARY("library", "library", at(872, 248), picture(-100, -156, 208)),
    TOWNHALL("townhall", "page", at(1120, 248), picture(-92, -200, 184));

    private static final double BELOW_THE_DOOR = 14;

    private final String id;
    private final String mechanic;
    private final double doorX;
    private final double doorY;
    private final double left;
    private final double top;
    private final double width;

    MapPlace(String id, String mechanic, Point2D door, Rectangle2D picture) {
        this.id = id;
        this.mechanic = mechanic;
        this.doorX = door.getX();
        this.doorY = door.getY();
        this.left = picture.getMinX();
        this.top = picture.getMinY();
        this.width = picture.getWidth();
    }

    private static Point2D at(double x, double y) {
        return new Point2D(x, y);
    }

    /** The edges of the drawing, seen from the doorstep. */
    private static Rectangle2D picture(double left, double top, double width) {
        return new Rectangle2D(left, top, width, BELOW_THE_DOOR - top);
    }

    String id() {
        return id;
    }

    /** The levels that are played there, in their order. */
    List<? extends Level<?, ?, ?>> path(List<? extends Level<?, ?, ?>> levels) {
        return levels.stream()
                .filter(level -> level.envelope().mechanic().equals(mechanic))
                .toList();
    }

    /** Where a game is played. */
    static MapPlace of(String mechanic) {
        return Stream.of(values())
                .filter(place -> place.mechanic.equals(mechanic))
                .findFirst()
                .orElseThrow();
    }

    /** The middle of the doorstep, in scene units. */
    Point2D door() {
        return new Point2D(doorX, doorY);
    }

    /** Where the drawing stands, in scene units. */
    Rectangle2D picture() {
        return new Rectangle2D(doorX + left, doorY + top, width, BELOW_THE_DOOR - top);
    }
}
