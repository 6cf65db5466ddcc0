package mulot.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The program's own folder, with levels and assets beside the launcher. The launcher names it in {@code mulot.home};
 * without it, it is the working folder.
 */
public final class Home {
    private static final String PROPERTY = "mulot.home";

    private Home() {}

    /** The folder of level files, as short as it can be said from the working folder. */
    public static Path levels() {
        return folder("levels");
    }

    /** Where an asset lies, for example {@code fonts/Mulot-Bold.ttf}; need not exist. */
    public static Path asset(String path) {
        return folder("assets").resolve(path);
    }

    /**
     * Opens an asset.
     *
     * @throws UncheckedIOException when there is no such asset: a file of the program is missing
     */
    public static InputStream open(String asset) {
        try {
            return Files.newInputStream(asset(asset));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Path folder(String name) {
        var here = Path.of("").toAbsolutePath();
        var folder =
                here.resolve(System.getProperty(PROPERTY, "")).resolve(name).normalize();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }
}
