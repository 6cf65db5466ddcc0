package mulot.mechanic.day;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Board;
import mulot.ui.Buttons;

/** The house with its garden, under the sky of the hour. */
final class DayScenery extends Pane {
    private static final double ROOM_WIDTH = 170;
    private static final double ROOM_Y = 150;
    private static final double ROOM_HEIGHT = 178;
    private static final double HOUSE_X = 84;
    private static final double HOUSE_Y = 80;
    private static final double HOUSE_WIDTH = 760;
    private static final double CLOUD = 150;
    private static final double DROP = 14;
    private static final int EVENING = 18;
    private static final int DUSK = 19;
    private static final int NIGHT = 20;

    private final Region sky = new Region();
    private final ImageView sun = Art.picture("day/sun", 120);
    private final ImageView moon = Art.picture("day/moon", 84);
    private final Region lamp = new Region();
    private final Pane night = new Pane();
    private final Pane rain = new Pane();

    DayScenery() {
        Buttons.at(sky, Art.BLEED_X, Art.BLEED_Y, Board.WIDTH - 2 * Art.BLEED_X, Board.HEIGHT - Art.BLEED_Y);
        sun.relocate(4, 84);
        moon.relocate(14, 96);
        lamp.getStyleClass().add("lamp");
        lamp.setVisible(false);
        for (var star : new double[][] {{150, 40}, {300, 96}, {500, 88}, {700, 100}, {845, 30}}) {
            var picture = Art.picture("day/star-small", 20);
            picture.relocate(star[0], star[1]);
            night.getChildren().add(picture);
        }
        var house = Art.picture("day/house", HOUSE_WIDTH);
        house.relocate(HOUSE_X, HOUSE_Y);
        getChildren().addAll(sky, sun, moon, night, Art.background("day/ground"), house, lamp);
        var cloud = Art.picture("day/cloud", CLOUD);
        cloud.relocate(-30, 76);
        rain.getChildren().add(cloud);
        for (var drop : new double[][] {{4, 160}, {38, 190}, {66, 158}, {18, 236}, {54, 262}, {92, 228}}) {
            var picture = Art.picture("day/rain-drop", DROP);
            picture.relocate(drop[0], drop[1]);
            rain.getChildren().add(picture);
        }
        getChildren().add(rain);
        setMouseTransparent(true);
        rest();
    }

    /** The afternoon, before anything is lived. */
    void rest() {
        hour(0);
        rain(false);
        lamp.setVisible(false);
    }

    /** Whether it rains on the garden. */
    void rain(boolean falls) {
        rain.setVisible(falls);
    }

    /** Colours the sky for an hour of the clock. */
    void hour(int hour) {
        sky.getStyleClass().setAll(styleOf(hour));
        sun.setVisible(hour < DUSK);
        sun.setTranslateY(hour >= EVENING ? 60 : 0);
        moon.setVisible(hour >= DUSK);
        night.setVisible(hour >= NIGHT);
    }

    private static String styleOf(int hour) {
        if (hour >= NIGHT) {
            return "sky-night";
        }
        if (hour >= DUSK) {
            return "sky-dusk";
        }
        return hour >= EVENING ? "sky-evening" : "sky-afternoon";
    }

    /** Lights one room and leaves the others. */
    void light(DayStage room) {
        lamp.setVisible(room != DayStage.GARDEN);
        Buttons.at(lamp, room.x(), ROOM_Y, ROOM_WIDTH, ROOM_HEIGHT);
    }

    /** Puts out all lamps. */
    void dark() {
        lamp.setVisible(false);
    }
}
