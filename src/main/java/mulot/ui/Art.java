package mulot.ui;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

    private static final double LARGE = 1.1;
    private static final int WIDTH_IN_HEADER = 16;

    /** What is on the screen is shared; what is not goes when memory is wanted. */
    private static final Map<String, WeakReference<Image>> SHOWN = new ConcurrentHashMap<>();

    private static final WeakReference<Image> NONE = new WeakReference<>(null);

    /** Backgrounds that are read ahead, by file. */
    private static final Map<String, CompletableFuture<Image>> EXPECTED = new ConcurrentHashMap<>();

    private static volatile double scale = 1;

    private Art() {}

    /** Tells how many pixels a scene unit has on this screen; pictures opened later follow. */
    static void scale(double pixelsPerUnit) {
        scale = Math.clamp(pixelsPerUnit, 1, 2);
    }

    /** Whether a background fills a window of this size in scene units. */
    static boolean covers(double width, double height) {
        return width <= Board.WIDTH - 2 * BLEED_X && height <= Board.HEIGHT - 2 * BLEED_Y;
    }

    /** Begins to read a background on another thread, for the one time it is shown next. */
    public static void expect(String name) {
        var file = backgroundFile(name);
        EXPECTED.put(file, CompletableFuture.supplyAsync(() -> new Image(Home.open(file))));
    }

    private static String backgroundFile(String name) {
        return "art/" + name + (scale > LARGE ? "-large" : "") + ".png";
    }

    /** A background picture with its bleed, laid so that its scene part fills the scene. */
    public static ImageView background(String name) {
        var file = backgroundFile(name);
        var expected = Optional.ofNullable(EXPECTED.remove(file));
        var view = new ImageView(expected.map(CompletableFuture::join).orElseGet(() -> new Image(Home.open(file))));
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
        var view = new ImageView();
        view.setFitWidth(width);
        view.setPreserveRatio(true);
        view.setMouseTransparent(true);
        show(view, name);
        return view;
    }

    /** An object from the emoji set. */
    public static ImageView icon(String name, double width) {
        return picture("icons/" + name, width);
    }

    /** Shows another picture in the same width. */
    public static void show(ImageView view, String name) {
        view.setImage(image(name, (int) Math.ceil(view.getFitWidth() * scale)));
    }

    /** @param wanted width in pixels of the screen */
    private static Image image(String name, int wanted) {
        var key = name + " " + wanted;
        var known = SHOWN.getOrDefault(key, NONE).get();
        if (known != null) {
            return known;
        }
        var file = "art/" + name + ".png";
        var drawn = drawn(file);
        var opened = new Image(Home.open(file), drawn > wanted * LARGE ? wanted : 0, 0, true, true);
        SHOWN.put(key, new WeakReference<>(opened));
        return opened;
    }

    /** How wide the file is, in pixels: its header says so. */
    private static int drawn(String file) {
        try (var in = new DataInputStream(Home.open(file))) {
            in.skipNBytes(WIDTH_IN_HEADER);
            return in.readInt();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Whether there is a picture of this name. */
    public static boolean has(String name) {
        return Files.exists(Home.asset("art/" + name + ".png"));
    }
}
