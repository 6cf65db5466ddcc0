package mulot.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import mulot.home.Home;

/** Fonts and style sheet; every colour, size and font of the program stands in {@code theme.css}. */
public final class Theme {
    private static final double ANY_SIZE = 12;
    private static final int SMALL_PRINT = 20;
    private static final Pattern FONT_SIZE = Pattern.compile("-fx-font-size: (\\d+)px");

    private Theme() {}

    /** Dresses a scene as the program comes. */
    public static void dress(Scene scene) {
        dress(scene, Looks.USUAL);
    }

    /** Dresses a scene, in place of what it wore before. */
    public static void dress(Scene scene, Looks looks) {
        loadFonts(looks.airy() ? "MulotSpaced" : "Mulot");
        scene.getStylesheets().setAll(looks.isLarger() ? larger(looks) : sheet("theme.css"));
        if (looks.contrast()) {
            scene.getStylesheets().add(sheet("contrast.css"));
        }
    }

    /** The theme with larger or airier words, as an address of its own. */
    private static String larger(Looks looks) {
        var sizes = FONT_SIZE
                .matcher(read("/mulot/ui/theme.css"))
                .replaceAll(size -> "-fx-font-size: " + grown(Integer.parseInt(size.group(1)), looks) + "px");
        var css = looks.airy() ? sizes.replace("\"Mulot\"", "\"Mulot Spaced\"") : sizes;
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /** Small print grows less: it must not take the room of what it stands under. */
    private static int grown(int size, Looks looks) {
        var larger = size * looks.text() / 100;
        return size < SMALL_PRINT ? Math.min(larger, SMALL_PRINT + 4) : larger;
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void loadFonts(String family) {
        loadFont(family + "-Regular.ttf");
        loadFont(family + "-Bold.ttf");
    }

    /** The address of a style sheet of this package. */
    public static String sheet(String name) {
        URL address = Objects.requireNonNull(Theme.class.getResource("/mulot/ui/" + name), name);
        return address.toExternalForm();
    }

    private static void loadFont(String file) {
        // by its address: from a stream, the toolkit would write a copy into the temporary folder
        var address = "file:" + Home.asset("fonts/" + file).toAbsolutePath(); // as it is: the toolkit decodes nothing
        Objects.requireNonNull(Font.loadFont(address, ANY_SIZE), address);
    }
}
