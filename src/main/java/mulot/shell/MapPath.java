package mulot.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import mulot.i18n.Texts;
import mulot.level.Level;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** The levels of a place as stops of a path. Ten are shown at once, those around the next one first; arrows lead to the others. */
final class MapPath extends Pane {
    /** Where it runs, in scene units. */
    static final double Y = 654;

    private static final int AT_ONCE = 10;
    private static final double DOT = 64;
    private static final double NEXT_DOT = 76;
    private static final double WAVE = 9;
    private static final double LEFT = 96;
    private static final double WIDTH = 1088;

    /** What the arrows take at each end. */
    private static final double ARROW_ROOM = 52;

    private static final double ARROW_WIDTH = 72;
    private static final double ARROW_LEFT = 20;
    private static final double ARROW_RIGHT = 1188;
    private static final double WIDEST_PITCH = 150;

    private final Texts texts;
    private final Progress progress;
    private final List<? extends Level<?, ?, ?>> path;
    private final Consumer<Level<?, ?, ?>> play;
    private final Runnable locked;
    private final Optional<Level<?, ?, ?>> next;

    /**
     * @param play opens a level
     * @param locked tells why another one does not open yet
     */
    MapPath(
            Texts texts,
            Progress progress,
            List<? extends Level<?, ?, ?>> path,
            Consumer<Level<?, ?, ?>> play,
            Runnable locked) {
        this.texts = texts;
        this.progress = progress;
        this.path = path;
        this.play = play;
        this.locked = locked;
        this.next = progress.next(path);
        setPickOnBounds(false);
        show(next.map(path::indexOf).orElse(0) / AT_ONCE * AT_ONCE);
    }

    /** @param first index of the first stop that is shown */
    private void show(int first) {
        var end = Math.min(path.size(), first + AT_ONCE);
        var line = new Polyline();
        line.getStyleClass().add("path");
        line.setMouseTransparent(true);
        getChildren().setAll(line);
        for (var index = first; index < end; index++) {
            line.getPoints().addAll(x(index - first), y(index - first));
            addDot(index, index - first);
        }
        if (first > 0) {
            addArrow("earlier", ARROW_LEFT, first - AT_ONCE);
        }
        if (end < path.size()) {
            addArrow("later", ARROW_RIGHT, end);
        }
    }

    private void addArrow(String key, double x, int first) {
        var sign = Icon.BACK.node(32);
        sign.setScaleX(key.equals("later") ? -1 : 1);
        var arrow = Buttons.of("paper", sign, "", () -> {
            show(first);
            Optional.ofNullable(lookup("#" + key))
                    .or(() -> Optional.ofNullable(lookup(".dot")))
                    .orElse(this)
                    .requestFocus();
        });
        arrow.setId(key);
        arrow.setAccessibleText(texts.get("screens.map." + key));
        getChildren().add(Buttons.at(arrow, x, Y - DOT / 2, ARROW_WIDTH, DOT));
    }

    private double x(int place) {
        if (path.size() > AT_ONCE) {
            return LEFT + ARROW_ROOM + place * (WIDTH - 2 * ARROW_ROOM) / (AT_ONCE - 1);
        }
        return LEFT + place * Math.min(WIDEST_PITCH, WIDTH / Math.max(1, path.size() - 1));
    }

    private static double y(int place) {
        return Y + (place % 2 == 0 ? WAVE : -WAVE);
    }

    private void addDot(int index, int place) {
        var level = path.get(index);
        var stars = progress.of(level.id());
        var open = progress.isOpen(path, index);
        var isNext = next.filter(level::equals).isPresent();
        var size = isNext ? NEXT_DOT : DOT;
        var dot = new Button(String.valueOf(index + 1));
        dot.getStyleClass().add("dot");
        if (isNext) {
            dot.getStyleClass().addAll("dot-next", "first");
        } else if (stars > 0) {
            dot.getStyleClass().add("dot-won");
        } else if (!open) {
            dot.getStyleClass().add("dot-closed");
        }
        dot.setId("level-" + level.id());
        dot.setAccessibleText(level.envelope().title().in(texts.language()) + ", " + texts.get("screens.stars", stars));
        dot.setOnAction(event -> {
            if (open) {
                play.accept(level);
            } else {
                locked.run();
            }
        });
        getChildren().add(Buttons.at(dot, x(place) - size / 2, y(place) - size / 2, size, size));
        if (stars > 0) {
            getChildren().add(starsUnder(stars, x(place), y(place) + size / 2 - 8));
        }
    }

    private static HBox starsUnder(int stars, double x, double y) {
        var box = new HBox(2);
        for (var i = 0; i < 3; i++) {
            ImageView star = Art.icon("star", 24);
            star.setOpacity(i < stars ? 1 : 0.25);
            box.getChildren().add(star);
        }
        box.setMouseTransparent(true);
        box.relocate(x - 38, y);
        return box;
    }
}
