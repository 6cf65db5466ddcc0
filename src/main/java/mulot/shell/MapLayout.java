package mulot.shell;

import javafx.scene.control.Button;
import javafx.scene.image.ImageView;

/** Where the pictures of the map stand, in scene units; measured on the drawings. */
final class MapLayout {
    static final double WATER_Y = 316;
    static final double LEAST_WATER = 200;
    static final double WAVE_WIDTH = 40;
    static final double WAVE_OVERLAP = 20;
    static final double BRIDGE_X = 580;
    static final double BRIDGE_Y = 290;
    static final double BRIDGE_WIDTH = 120;

    private MapLayout() {}

    static double width(MapPlace place) {
        return 200;
    }

    /** Puts a place's button so that its doorstep is where it belongs. */
    static void stand(Button button, ImageView picture, MapPlace place) {
        var height = picture.getImage().getHeight() / picture.getImage().getWidth() * picture.getFitWidth();
        button.setMinWidth(width(place) + 60);
        button.relocate(place.doorX() - (width(place) + 60) / 2, place.doorY() - height);
    }
}
