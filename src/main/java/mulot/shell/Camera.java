package mulot.shell;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Takes numbered pictures of the window into a folder. */
final class Camera {
    private final Path folder;
    private int taken;

    Camera(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code NN-name.png}.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    void take(Scene scene, String name) {
        var picture = scene.snapshot(null);
        var width = (int) picture.getWidth();
        var height = (int) picture.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        try {
            Files.createDirectories(folder);
            taken++;
            ImageIO.write(
                    image,
                    "png",
                    folder.resolve("%02d-%s.png".formatted(taken, name)).toFile());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
