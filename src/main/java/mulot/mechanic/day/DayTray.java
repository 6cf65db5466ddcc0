package mulot.mechanic.day;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import mulot.i18n.Texts;
import mulot.ui.Buttons;

/** The tiles to choose from. Used ones stay, faded, so that the child remembers. */
final class DayTray extends Pane {
    private static final double WIDTH = 984;
    private static final double HEIGHT = 184;
    private static final double TILE_HEIGHT = 112;
    private static final double LARGEST = 116;
    private static final double TILES_Y = 60;

    private final DayLevel level;
    private final Map<Activity, DayTile> tiles = new LinkedHashMap<>();

    DayTray(DayLevel level, Texts texts) {
        this.level = level;
        getStyleClass().add("card");
        setId("tray");
        Buttons.at(this, 16, 526, WIDTH, HEIGHT);
        var pitch = Math.min(LARGEST + 10, (WIDTH - 16) / level.activities().size());
        var width = Math.min(LARGEST, pitch - 5);
        var x = (WIDTH - pitch * level.activities().size() + pitch - width) / 2;
        for (var activity : level.activities()) {
            var tile = new DayTile(activity, texts.language(), width, TILE_HEIGHT);
            tile.setId("tile-" + activity.id());
            tile.getStyleClass().add("tray-tile");
            tile.tellLength(activity);
            tile.relocate(x, TILES_Y);
            tiles.put(activity, tile);
            getChildren().add(tile);
            x += pitch;
        }
    }

    Map<Activity, DayTile> tiles() {
        return tiles;
    }

    /** The size of a tile in the hand. */
    Node ghost(Activity activity, Texts texts) {
        var tile = tiles.get(activity);
        var width = tile == null ? LARGEST : tile.getPrefWidth();
        return new DayTile(activity, texts.language(), width, TILE_HEIGHT);
    }

    /** Makes a tile glow, or ends it. */
    void glow(String id, boolean on) {
        tiles.forEach((activity, tile) -> {
            if (activity.id().equals(id)) {
                tile.mark("tile-glow", on);
            }
        });
    }

    /** Shows what is left. */
    void show(DayState day) {
        tiles.forEach((activity, tile) -> {
            var used = day.count(activity.id());
            var left = activity.max() - used;
            tile.mark("tile-used", left <= 0);
            tile.setFocusTraversable(left > 0);
            if (level.must().contains(activity.id())) {
                tile.badge(used > 0 ? "badge-done" : "badge-todo", used > 0 ? "✓" : "!");
            } else if (activity.max() > 1 && left > 0) {
                tile.badge("badge-count", "×" + left);
            } else {
                tile.badge("", "");
            }
        });
    }
}
