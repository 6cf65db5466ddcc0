package mulot.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Fonts and style sheet; every colour, size and font of the program stands in {@code theme.css}. */
public final class Theme {
    private static final double ANY_SIZE = 12;

    private Theme() {}

    /** Dresses a scene. */
    public static void dress(Scene scene) {
        loadFont("Mulot-Regular.ttf");
        loadFont("Mulot-Bold.ttf");
        scene.getStylesheets().add(sheet("theme.css"));
    }

    /** The address of a style sheet of this package. */
    public static String sheet(String name) {
        URL address = Objects.requireNonNull(Theme.class.getResource("/mulot/ui/" + name), name);
        return address.toExternalForm();
    }

    private static void loadFont(String file) {
        try (InputStream font = Art.open("fonts/" + file)) {
            Font.loadFont(font, ANY_SIZE);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
