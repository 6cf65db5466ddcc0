package mulot.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import mulot.i18n.Texts;
import mulot.level.Level;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.Sound;

/** The village: eight places, the path of levels of the open one, and the river that the class fills. */
final class MapScreen extends Pane {
    private static final double WATER_WIDTH = 1600;
    private static final double WATER_Y = 296;
    private static final double WATER_HEIGHT = 128;
    private static final double LEAST_WATER = 200;
    private static final double WAVE_WIDTH = 40;
    private static final double WAVE_RISE = 14;
    /** The upper edge of the water every 160 units from the left; see layout.md beside the pictures. */
    private static final double[] WATER_EDGE = {333, 323, 319, 322, 331, 332, 329, 331, 333, 332, 323};

    private static final double WATER_EDGE_PITCH = 160;
    private static final double UNSEEN = 0.999;
    private static final double BRIDGE_X = 576;
    private static final double BRIDGE_Y = 264;
    private static final double BRIDGE_WIDTH = 136;
    private static final double BOAT_X = 980;
    private static final double BOAT_Y = 270;
    private static final double BOAT_WIDTH = 104;
    private static final double JETTY_X = 1100;
    private static final double JETTY_Y = 360;
    private static final double JETTY_WIDTH = 86;
    private static final double PLACE_WIDTH = 230;
    private static final double PLAQUE_HEIGHT = 40;
    private static final double PLAQUE_UP = 6;

    private final Shell shell;
    private final Texts texts;
    private final Progress progress;
    private final MapPlace chosen;
    private final Label bubble = new Label();
    private final ImageView wave = Art.picture("map/wave", WAVE_WIDTH);

    /** @param chosen the place whose levels are shown */
    MapScreen(Shell shell, Progress progress, List<? extends Level<?, ?, ?>> levels, MapPlace chosen) {
        this.shell = shell;
        this.texts = shell.texts();
        this.progress = progress;
        this.chosen = chosen;
        getChildren().add(Art.background("map/background"));
        addRiver();
        for (var place : MapPlace.values()) {
            addPlace(place, place.path(levels));
        }
        addPath(chosen.path(levels));
        addRiverWords();
        addBar();
    }

    private void addRiver() {
        var water = Art.picture("map/water", WATER_WIDTH);
        water.relocate(Art.BLEED_X, WATER_Y);
        var edge = Math.clamp(WATER_WIDTH * progress.classStars() / progress.goal(), LEAST_WATER, WATER_WIDTH);
        water.setClip(new Rectangle(edge, WATER_HEIGHT));
        wave.relocate(Art.BLEED_X + edge - 1, waterEdge(edge) - WAVE_RISE);
        var bridge = Art.picture("map/bridge", BRIDGE_WIDTH);
        bridge.relocate(BRIDGE_X, BRIDGE_Y);
        var boat = Art.picture("map/boat", BOAT_WIDTH);
        boat.relocate(BOAT_X, BOAT_Y);
        var jetty = Art.picture("map/jetty", JETTY_WIDTH);
        jetty.relocate(JETTY_X, JETTY_Y);
        getChildren().addAll(water, wave, boat, jetty, bridge);
    }

    /** Draws a little of the picture again, with no eye seeing it. */
    void ripple() {
        wave.setOpacity(UNSEEN);
    }

    /** How far the river is, and where it wants to go: above the roofs. */
    private void addRiverWords() {
        var words = new Label(texts.get("screens.map.river", progress.classStars()), Art.icon("star", 34));
        words.getStyleClass().add("plaque");
        words.setMinHeight(48);
        words.relocate(24, 334);
        var goal = new Label(texts.get("screens.map.goal", progress.goal()), Art.icon("star", 30));
        goal.getStyleClass().add("plaque");
        var wide = progress.goal() < 1000 ? 100 : 136;
        getChildren().addAll(words, Buttons.at(goal, 1256 - wide, 338, wide, 48));
    }

    private static double waterEdge(double along) {
        var left = (int) Math.min(along / WATER_EDGE_PITCH, WATER_EDGE.length - 2);
        var part = along / WATER_EDGE_PITCH - left;
        return WATER_EDGE[left] * (1 - part) + WATER_EDGE[left + 1] * part;
    }

    private void addPlace(MapPlace place, List<? extends Level<?, ?, ?>> path) {
        var open = !path.isEmpty();
        var name = texts.get("screens.place." + place.id());
        var where = place.picture();
        var plaque = new Label(name);
        plaque.getStyleClass().add("plaque");
        plaque.setMinHeight(PLAQUE_HEIGHT);
        if (!open) {
            plaque.getStyleClass().add("plaque-closed");
            plaque.setGraphic(Icon.LOCK.node(20));
        }
        var box = new VBox(
                -PLAQUE_UP, Art.picture("map/" + place.id() + (open ? "-open" : "-closed"), where.getWidth()), plaque);
        box.setAlignment(Pos.TOP_CENTER);
        var button = new Button("", box);
        button.getStyleClass().setAll("place");
        button.setId("place-" + place.id());
        button.setAccessibleText(open ? name : texts.get("screens.map.closed-place", name));
        button.setOnAction(event -> {
            if (!open) {
                tell(texts.get("screens.map.closed"));
            } else if (place == chosen) {
                progress.next(path).ifPresent(this::play);
            } else {
                shell.village().open(place);
            }
        });
        var width = Math.max(where.getWidth(), PLACE_WIDTH);
        button.setMinWidth(width);
        button.setPrefWidth(width);
        button.relocate(where.getMinX() + (where.getWidth() - width) / 2, where.getMinY());
        getChildren().add(button);
    }

    private void addPath(List<? extends Level<?, ?, ?>> path) {
        var door = chosen.door();
        var way = new Polyline(door.getX(), door.getY() + 10, door.getX(), MapPath.Y);
        way.getStyleClass().add("path");
        way.setMouseTransparent(true);
        getChildren().add(1, way);
        getChildren().add(new MapPath(texts, progress, path, this::play, () -> tell(texts.get("screens.map.locked"))));
    }

    private void addBar() {
        bubble.getStyleClass().addAll("bubble", Reader.SPOKEN);
        bubble.setVisible(false);
        bubble.relocate(480, 96);
        getChildren()
                .addAll(
                        Buttons.back(texts.get("screens.back"), shell.door()::open),
                        new TeamBar(shell),
                        corner("settings", "settings.open", () -> shell.settings("read-aloud"), 1112),
                        corner("album", "album.open", shell::album, 1032),
                        LeafButton.at(shell, 952, 16),
                        bubble);
    }

    private Button corner(String icon, String key, Runnable action, double x) {
        var button = Buttons.of("paper", Art.icon(icon, 44), "", action);
        button.setId(icon);
        button.setAccessibleText(texts.get("screens." + key));
        return Buttons.at(button, x, 16, 72, 64);
    }

    private void tell(String sentence) {
        shell.sound().play(Sound.Name.NOT_YET);
        bubble.setText(sentence);
        bubble.setVisible(true);
        bubble.toFront();
        shell.reader().changed(bubble);
    }

    private void play(Level<?, ?, ?> level) {
        shell.sound().play(Sound.Name.PAGE);
        shell.plays().open(level);
    }
}
