package mulot.ui;

import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import mulot.home.Home;

/** Pictures from the assets, decoded no larger than they are shown. */
public final class Art {
    /** Left edge of a background picture in scene units: it reaches beyond the scene on all sides. */
    public static final double BLEED_X = -160;

    /** Top edge of a background picture in scene units. */
    public static final double BLEED_Y = -152;

    private static final double BACKGROUND_WIDTH = 1600;
    private static final double FULL_BACKGROUND = 2400;
    private static final double LARGE = 1.1;
    private static final Map<String, Image> SMALL = new ConcurrentHashMap<>();

    private static volatile double scale = 1;

    private Art() {}

    /** Tells how many pixels a scene unit has on this screen; pictures opened later follow. */
    static void scale(double pixelsPerUnit) {
        scale = Math.clamp(Math.ceil(pixelsPerUnit * 4) / 4, 1, 2);
    }

    /** A background picture with its bleed, laid so that its scene part fills the scene. */
    public static ImageView background(String name) {
        var width = scale > LARGE ? FULL_BACKGROUND : BACKGROUND_WIDTH;
        var view = new ImageView(new Image(Home.open("art/" + name + ".png"), width, 0, true, true));
        view.setFitWidth(BACKGROUND_WIDTH);
        view.setPreserveRatio(true);
        view.relocate(BLEED_X, BLEED_Y);
        view.setMouseTransparent(true);
        view.getStyleClass().add("background-art");
        return view;
    }

    /**
     * A picture.
     *
     * @param name below {@code assets/art/}, without its ending
     * @param width in scene units
     */
    public static ImageView picture(String name, double width) {
        var view = new ImageView(image(name));
        view.setFitWidth(width);
        view.setPreserveRatio(true);
        view.setMouseTransparent(true);
        return view;
    }

    /** An object from the emoji set. */
    public static ImageView icon(String name, double width) {
        return picture("icons/" + name, width);
    }

    /** The image alone, to swap it in a view. */
    public static Image image(String name) {
        return SMALL.computeIfAbsent(name, key -> new Image(Home.open("art/" + key + ".png")));
    }

    /** Whether there is a picture of this name. */
    public static boolean has(String name) {
        return Files.exists(Home.asset("art/" + name + ".png"));
    }
}
