package mulot.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** Looks over a screen for what a teacher would complain of: cut words, tiny targets, buttons without a name. */
final class Look {
    private static final double LEAST_TARGET = 44;
    private static final double LEAST_FONT = 16;
    /** Above and below the letters of a line of this font, in font sizes. */
    private static final double AIR = 0.26;

    private static final double LEAST_CONTRAST = 4.5;
    private static final double TOUCH = 6;

    private final String screen;
    private final Parent root;
    private final WritableImage picture;
    private final List<String> complaints = new ArrayList<>();
    private final Map<Labeled, Bounds> texts = new LinkedHashMap<>();

    private Look(String screen, Parent root) {
        this.screen = screen;
        this.root = root;
        this.picture = root.getScene().snapshot(null);
    }

    /** Everything wrong, in words. To be called on the JavaFX thread. */
    static List<String> over(String screen, Parent root) {
        root.applyCss();
        root.layout();
        var look = new Look(screen, root);
        look.at(root);
        look.overlaps();
        return look.complaints;
    }

    private void at(Node node) {
        if (!node.isVisible() || ((node instanceof Labeled || node instanceof IndexedCell<?>) && !isWhole(node))) {
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

    /** Whether something is not cut by the edge of what it scrolls in. */
    private static boolean isWhole(Node node) {
        var place = node.localToScene(node.getLayoutBounds());
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if ((around instanceof ListView<?> || around instanceof TableView<?> || around instanceof ScrollPane)
                    && !around.localToScene(around.getLayoutBounds()).contains(place)) {
                return false;
            }
        }
        return true;
    }

    private void words(Labeled labeled) {
        if (!(labeled.lookup(".text") instanceof Text shown)) {
            return;
        }
        if (!shown.getText().equals(labeled.getText())) {
            complain("cut", labeled, "to «" + shown.getText() + "»");
        }
        var bounds = shown.localToParent(shown.getLayoutBounds());
        var air = AIR * shown.getFont().getSize();
        if (bounds.getMaxY() > labeled.getHeight() + air || bounds.getMinY() < -air) {
            complain("higher than its box", labeled, bounds.getHeight() + " in " + labeled.getHeight());
        }
        if (!labeled.getStyleClass().contains("logo-shade")) {
            texts.put(labeled, root.sceneToLocal(shown.localToScene(shown.getLayoutBounds())));
            contrast(labeled, shown);
        }
        if (shown.getFont().getSize() < LEAST_FONT) {
            complain("tiny", labeled, shown.getFont().getSize() + " px");
        }
    }

    private void contrast(Labeled labeled, Text shown) {
        if (!(labeled.getTextFill() instanceof Color ink) || labeled.getOpacity() < 1) {
            return;
        }
        var area = root.sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
        var ratio = contrast(ink, ground(area));
        if (ratio < LEAST_CONTRAST) {
            complain("pale", labeled, String.format(Locale.ROOT, "%.1f to 1", ratio));
        }
    }

    /** The colour that most of an area has; every second point of every second line tells it. */
    private Color ground(Bounds area) {
        var reader = picture.getPixelReader();
        var left = (int) Math.max(0, area.getMinX());
        var top = (int) Math.max(0, area.getMinY());
        var right = (int) Math.ceil(Math.min(area.getMaxX(), picture.getWidth()));
        var bottom = (int) Math.ceil(Math.min(area.getMaxY(), picture.getHeight()));
        var points = IntStream.iterate(top, y -> y < bottom, y -> y + 2)
                .flatMap(
                        y -> IntStream.iterate(left, x -> x < right, x -> x + 2).map(x -> reader.getArgb(x, y)))
                .sorted()
                .toArray();
        var most = 0;
        var colour = colour(0xFFFFFF);
        for (var first = 0; first < points.length; ) {
            var next = first;
            while (next < points.length && points[next] == points[first]) {
                next++;
            }
            if (next - first > most) {
                most = next - first;
                colour = colour(points[first]);
            }
            first = next;
        }
        return colour;
    }

    private static Color colour(int argb) {
        return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF);
    }

    /** As in the Web Content Accessibility Guidelines 2.2, 1 to 21. */
    private static double contrast(Color one, Color other) {
        var first = luminance(one) + 0.05;
        var second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private void overlaps() {
        var all = List.copyOf(texts.keySet());
        for (var i = 0; i < all.size(); i++) {
            for (var other : all.subList(i + 1, all.size())) {
                var one = Objects.requireNonNull(texts.get(all.get(i)));
                var two = Objects.requireNonNull(texts.get(other));
                var across = Math.min(one.getMaxX(), two.getMaxX()) - Math.max(one.getMinX(), two.getMinX());
                var down = Math.min(one.getMaxY(), two.getMaxY()) - Math.max(one.getMinY(), two.getMinY());
                var air =
                        AIR * (all.get(i).getFont().getSize() + other.getFont().getSize());
                if (across > TOUCH && down > air) {
                    complain("covers", all.get(i), "«" + other.getText() + "»");
                }
            }
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

    private boolean isInside(Bounds area) {
        return area.getMinX() >= 0
                && area.getMinY() >= 0
                && area.getMaxX() <= root.getScene().getWidth()
                && area.getMaxY() <= root.getScene().getHeight();
    }

    private void complain(String fault, Labeled of, String detail) {
        complaints.add("%s: %s: %s «%s» %s".formatted(screen, fault, of.getId(), of.getText(), detail));
    }
}
