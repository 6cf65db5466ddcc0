package mulot.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Buttons;

/** The computing of the last seconds as columns, the newest at the right. */
final class SharesChart extends Pane {
    private static final double LEAST_TOP = 0.1;
    private static final double LEAST_COLUMN = 3;
    private static final double GAP = 0.25;

    private final double width;
    private final double height;
    private final int count;
    private final Deque<Double> shares = new ArrayDeque<>();

    /** @param count of the columns */
    SharesChart(double width, double height, int count) {
        this.width = width;
        this.height = height;
        this.count = count;
        setId("shares");
        setMouseTransparent(true);
        for (var i = 0; i < count; i++) {
            var column = new Region();
            column.getStyleClass().add("share-column");
            getChildren().add(column);
        }
        show();
    }

    /** Adds a second at the right; its height is seen beside the largest of those shown. */
    void add(double share) {
        shares.addLast(share);
        if (shares.size() > count) {
            shares.removeFirst();
        }
        show();
    }

    private void show() {
        var top = Stream.concat(Stream.of(LEAST_TOP), shares.stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        var pitch = width / count;
        var at = count - shares.size();
        getChildren().forEach(column -> column.setVisible(false));
        for (var share : shares) {
            var tall = Math.max(LEAST_COLUMN, height * share / top);
            if (getChildren().get(at) instanceof Region column) {
                Buttons.at(column, at * pitch, height - tall, pitch * (1 - GAP), tall);
                column.setVisible(true);
            }
            at++;
        }
    }
}
