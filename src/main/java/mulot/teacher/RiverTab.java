package mulot.teacher;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import mulot.classroom.River;
import mulot.i18n.Texts;
import mulot.ui.Art;

/** The river that the stars of the whole class fill. */
final class RiverTab extends VBox {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 290;
    private static final double MAP_WIDTH = 900;
    private static final double MAP_SHARE = MAP_WIDTH / 1600;
    private static final double TOP = 200;
    private static final double WATER_Y = 448;

    RiverTab(Texts texts, int stars) {
        super(14);
        getStyleClass().add("tab-page");
        setAlignment(Pos.CENTER);
        var goal = River.goal(stars);
        var land = Art.picture("map/background", MAP_WIDTH);
        land.relocate(0, -TOP * MAP_SHARE);
        var water = Art.picture("map/water", MAP_WIDTH);
        water.relocate(0, (WATER_Y - TOP) * MAP_SHARE);
        water.setClip(new Rectangle(WIDTH * stars / goal, HEIGHT));
        var picture = new Pane(land, water);
        picture.setMaxSize(WIDTH, HEIGHT);
        picture.setMinSize(WIDTH, HEIGHT);
        var frame = new Rectangle(WIDTH, HEIGHT);
        frame.setArcWidth(28);
        frame.setArcHeight(28);
        picture.setClip(frame);
        var words = new Label(texts.get("teacher.river-stars", stars, goal), Art.icon("star", 36));
        words.getStyleClass().add("chart-title");
        words.setId("river-words");
        getChildren().addAll(picture, words);
    }
}
