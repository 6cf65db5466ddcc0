package mulot.ui;

import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

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
    private static final Map<String, SoftReference<Image>> BACKGROUNDS = new ConcurrentHashMap<>();

    private static volatile double scale = 1;

    private Art() {}

    /** Tells how many pixels a scene unit has on this screen; pictures opened later follow. */
    static void scale(double pixelsPerUnit) {
        scale = Math.clamp(Math.ceil(pixelsPerUnit * 4) / 4, 1, 2);
    }

    /**
     * Opens an asset.
     *
     * @param path below {@code assets/}
     * @throws NullPointerException when there is no such asset
     */
    public static InputStream open(String path) {
        return Objects.requireNonNull(Art.class.getResourceAsStream("/assets/" + path), "no asset " + path);
    }

    /** A background picture with its bleed, laid so that its scene part fills the scene. */
    public static ImageView background(String name) {
        var width = scale > LARGE ? FULL_BACKGROUND : BACKGROUND_WIDTH;
        var view = new ImageView(decoded(name, width));
        view.setFitWidth(BACKGROUND_WIDTH);
        view.setPreserveRatio(true);
        view.relocate(BLEED_X, BLEED_Y);
        view.setMouseTransparent(true);
        view.getStyleClass().add("background-art");
        return view;
    }

    /** Decoding takes a tenth of a second, so what was shown is kept as long as the memory is not needed. */
    private static Image decoded(String name, double width) {
        var key = name + " " + width;
        var kept = BACKGROUNDS.get(key);
        var image = kept == null ? null : kept.get();
        if (image == null) {
            image = new Image(open("art/" + name + ".png"), width, 0, true, true);
            BACKGROUNDS.put(key, new SoftReference<>(image));
        }
        return image;
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
        return SMALL.computeIfAbsent(name, key -> new Image(open("art/" + key + ".png")));
    }

    /** Whether there is a picture of this name. */
    public static boolean has(String name) {
        return Art.class.getResource("/assets/art/" + name + ".png") != null;
    }
}
