package mulot.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/**
 * Makes large words fit: screens are drawn for the usual size, so each text that is cut, leaves its place or covers
 * another one is set smaller, step by step, until it is whole; hardly ever smaller than usual.
 */
final class Fitting {
    private static final double STEP = 0.94;
    private static final double SMALLEST = 16;

    /** Airy words are a little wider than the screens are drawn for. */
    private static final double AIRY = 0.85;

    private static final double TOUCH = 2;

    /** Above and below the letters of a line, in font sizes. */
    private static final double AIR = 0.24;

    private static final Pattern SPACES = Pattern.compile("[ \\n]+");

    private final Parent root;
    private final Looks looks;
    private final Set<Node> watched = Collections.newSetFromMap(new WeakHashMap<>());
    private boolean over;

    /**
     * @param root of the screen
     * @param looks how large and airy words are set
     */
    Fitting(Parent root, Looks looks) {
        this.root = root;
        this.looks = looks;
    }

    /** Fits all texts now, and each of them again when it changes, appears or is added. */
    void fit() {
        root.applyCss();
        root.layout();
        var texts = new ArrayList<Labeled>();
        collect(root, texts);
        texts.forEach(text -> fit(text, texts));
        watch(root);
    }

    /** Words are set otherwise from now on. */
    void end() {
        over = true;
    }

    private void watch(Node node) {
        if (!watched.add(node)) {
            return;
        }
        node.visibleProperty().addListener((property, before, now) -> later(node));
        if (node instanceof Labeled text) {
            text.textProperty().addListener((property, before, now) -> later(text));
        } else if (node instanceof Parent parent) {
            var children = parent.getChildrenUnmodifiable();
            children.forEach(this::watch);
            children.addListener((ListChangeListener<Node>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(this::watch);
                    change.getAddedSubList().forEach(this::later);
                }
            });
        }
    }

    private void later(Node node) {
        Platform.runLater(() -> refit(node));
    }

    /** Fits again what is shown at or under a node. */
    private void refit(Node node) {
        if (over || node.getScene() == null || !isShown(node)) {
            return;
        }
        var changed = new ArrayList<Labeled>();
        collect(node, changed);
        var texts = new ArrayList<Labeled>();
        collect(root, texts);
        for (var text : changed) {
            text.setStyle("");
            fit(text, texts);
        }
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static void collect(Node node, List<Labeled> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isEmpty()) {
            texts.add(labeled);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private void fit(Labeled text, List<Labeled> others) {
        text.applyCss();
        root.layout();
        var size = text.getFont().getSize();
        var usual = Math.max(SMALLEST, size * 100 / looks.text() * (looks.airy() ? AIRY : 1));
        while (size > usual && !isWhole(text, others)) {
            size = Math.max(usual, size * STEP);
            text.setStyle("-fx-font-size: " + Math.round(size) + "px");
            text.applyCss();
            root.layout();
        }
    }

    private boolean isWhole(Labeled text, List<Labeled> others) {
        if (!(text.lookup(".text") instanceof Text shown)) {
            return true;
        }
        // A label clips its words: what is cut shows only in their layout.
        var bounds = shown.localToParent(shown.getLayoutBounds());
        var air = AIR * shown.getFont().getSize();
        var here = onRoot(text);
        return shown.getText().equals(text.getText())
                && bounds.getMinY() >= -air
                && bounds.getMaxY() <= text.getHeight() + air
                && wordsFit(shown)
                && bounds.getMaxX() <= text.getWidth() + TOUCH
                && root.getLayoutBounds().contains(here)
                && others.stream().noneMatch(other -> covers(here, text, other));
    }

    /** Whether no word is broken at the end of a line. */
    private static boolean wordsFit(Text shown) {
        if (shown.getWrappingWidth() <= 0) {
            return true;
        }
        return Stream.of(SPACES.split(shown.getText()))
                .map(Text::new)
                .peek(word -> word.setFont(shown.getFont()))
                .allMatch(word -> word.getLayoutBounds().getWidth() <= shown.getWrappingWidth());
    }

    private boolean covers(Bounds here, Labeled text, Labeled other) {
        if (other.equals(text)
                || contains(other, text)
                || contains(text, other)
                || isLayered(other)
                || isLayered(text)) {
            return false;
        }
        var there = onRoot(other);
        return here.getMinX() < there.getMaxX() - TOUCH
                && there.getMinX() < here.getMaxX() - TOUCH
                && here.getMinY() < there.getMaxY() - TOUCH
                && there.getMinY() < here.getMaxY() - TOUCH;
    }

    private static boolean isLayered(Node node) {
        return node.getStyleClass().contains("badge") || node.getStyleClass().contains("loupe");
    }

    private static boolean contains(Node outer, Node inner) {
        for (Node each = inner; each != null; each = each.getParent()) {
            if (each.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private Bounds onRoot(Node node) {
        return root.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
