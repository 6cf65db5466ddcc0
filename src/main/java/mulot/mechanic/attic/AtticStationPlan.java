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
            case 3 -> wide(132, 124, 8, 60);
            default -> wide(97, 96, 0, 52);
        };
    }

    private static AtticStationPlan tall() {
        return new AtticStationPlan(
                412,
                new Rectangle2D(76, 88, 224, 210),
                new Rectangle2D(20, 10, 336, 44),
                new Rectangle2D(20, 54, 336, 24),
                new Rectangle2D(20, 50, 336, 36),
                new Rectangle2D(20, 328, 336, 64),
                new Rectangle2D(118, 284, 140, 42),
                true);
    }

    private static AtticStationPlan wide(double height, double picture, double top, double tile) {
        var x = picture + 14;
        var width = WIDTH - x - 12;
        var both = height > 150;
        return new AtticStationPlan(
                height,
                new Rectangle2D(6, (height - picture * SHAPE) / 2, picture, picture * SHAPE),
                new Rectangle2D(x, top + 2, width, 40),
                new Rectangle2D(x + 132, top + 10, width - 132, 24),
                new Rectangle2D(x, top + 40, width, both ? 72 : height - top - 44),
                new Rectangle2D(x, height - tile - (both ? 16 : 6), width, tile),
                new Rectangle2D(4, height - 40, 132, 36),
                both);
    }

    boolean isTall() {
        return height > 300;
    }
}
