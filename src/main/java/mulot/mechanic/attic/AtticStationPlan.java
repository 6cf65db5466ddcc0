package mulot.mechanic.attic;

import javafx.geometry.Rectangle2D;

/**
 * How a station is laid out: the fewer there are, the larger they stand.
 *
 * @param height of its card
 * @param picture and the other parts, each in the card
 * @param hasRoomForBoth whether what it is about stays when boxes lie in it
 */
record AtticStationPlan(
        double height,
        Rectangle2D picture,
        Rectangle2D title,
        Rectangle2D cells,
        Rectangle2D about,
        Rectangle2D tiles,
        Rectangle2D bubble,
        boolean hasRoomForBoth) {
    static final double WIDTH = 376;

    private static final double SHAPE = 120.0 / 128;

    /** For one of so many stations, 1 to 4. */
    static AtticStationPlan of(int stations) {
        return switch (stations) {
            case 1 -> tall();
            case 2 -> wide(202, 168, 24, 64);
            case 3 -> wide(132, 124, 2, 56);
            default -> wide(97, 96, 2, 48);
        };
    }

    private static AtticStationPlan tall() {
        return new AtticStationPlan(
                412,
                new Rectangle2D(76, 88, 224, 210),
                new Rectangle2D(20, 10, 336, 44),
                new Rectangle2D(20, 54, 336, 24),
                new Rectangle2D(20, 50, 336, 36),
                new Rectangle2D(20, 340, 336, 60),
                new Rectangle2D(113, 292, 150, 42),
                true);
    }

    private static AtticStationPlan wide(double height, double picture, double top, double tile) {
        var x = picture + 16;
        var width = WIDTH - x - 12;
        var low = height < 110;
        var both = height > 150;
        var tiles = height - tile - (both ? 16 : 8);
        return new AtticStationPlan(
                height,
                new Rectangle2D(8, (height - picture * SHAPE) / 2, picture, picture * SHAPE),
                new Rectangle2D(x, top, width, 40),
                low ? new Rectangle2D(x + 146, top + 8, width - 146, 24) : new Rectangle2D(x, top + 40, width, 18),
                new Rectangle2D(x, top + 38, width, both ? 72 : 40),
                new Rectangle2D(x, tiles, width, tile),
                new Rectangle2D(x, tiles + (tile - 42) / 2, 142, 42),
                both);
    }

    /** Whether the cells stand under the name, so that what it is about stands lower. */
    boolean hasCellsBelow() {
        return cells.getMinX() == title.getMinX();
    }

    boolean isTall() {
        return height > 300;
    }
}
