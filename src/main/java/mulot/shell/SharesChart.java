package mulot.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;

/** The computing of the last seconds as columns, the newest at the right; one shape, since it is drawn each second. */
final class SharesChart extends Pane {
    private static final double LEAST_TOP = 0.1;
    private static final double LEAST_COLUMN = 3;
    private static final double GAP = 0.25;

    private final double width;
    private final double height;
    private final int count;
    private final Polygon columns = new Polygon();
    private final Deque<Double> shares = new ArrayDeque<>();

    /** @param count of the columns */
    SharesChart(double width, double height, int count) {
        this.width = width;
        this.height = height;
        this.count = count;
        setId("shares");
        setMouseTransparent(true);
        columns.getStyleClass().add("share-columns");
        getChildren().add(columns);
    }

    /** Adds a second at the right; its height is seen beside the largest of those shown. */
    void add(double share) {
        shares.addLast(share);
        if (shares.size() > count) {
            shares.removeFirst();
        }
        var top = Stream.concat(Stream.of(LEAST_TOP), shares.stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        var pitch = width / count;
        var left = (count - shares.size()) * pitch;
        var points = new ArrayList<Double>();
        for (var each : shares) {
            var y = height - Math.max(LEAST_COLUMN, height * each / top);
            var right = left + pitch * (1 - GAP);
            Stream.of(left, height, left, y, right, y, right, height).forEach(points::add);
            left += pitch;
        }
        columns.getPoints().setAll(points);
    }
}
