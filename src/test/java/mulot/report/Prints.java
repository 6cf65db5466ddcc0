package mulot.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Papers as others read them. */
final class Prints {
    private static final Path FOLDER = Path.of("target/pdf");
    private static final int DPI = 80;

    private Prints() {}

    /** The words, with lines as spaces; and pictures of the pages, in grey, in {@code target/pdf}. */
    static String words(byte[] pdf, String name) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
                ImageIO.write(
                        picture,
                        "png",
                        FOLDER.resolve(name + "-" + page + ".png").toFile());
            }
            return flat(new PDFTextStripper().getText(document));
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** The words as poppler's {@code pdftotext} reads them. */
    static String wordsByPoppler(String name) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "pdftotext", FOLDER.resolve(name + ".pdf").toString(), "-")
                .redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return flat(text);
    }

    static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
