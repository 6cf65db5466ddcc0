package mulot.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import mulot.i18n.Texts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Pages of A4 that are filled from the top, black on white. Lengths are points from the upper left corner. Faults of
 * writing to memory are ours and unchecked.
 */
final class Paper {
    static final float MARGIN = 54;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    static final float HEIGHT = PDRectangle.A4.getHeight();

    private static final float BOTTOM = 60;
    private static final float LEADING = 1.36f;
    private static final float FOOT = 9;
    private static final float ASCENT = 1.02f;

    private final PDDocument document = new PDDocument();
    private final Map<String, PDImageXObject> pictures = new HashMap<>();
    private final Texts texts;
    private final String name;
    private final float scale;
    private final PaperFont regular = PaperFont.regular(document);
    private final PaperFont bold = PaperFont.bold(document);
    private PDPageContentStream pen;
    private float y;
    private boolean numbered = true;

    /** A drawing instruction of the library. */
    @FunctionalInterface
    private interface Stroke {
        void draw() throws IOException;
    }

    /**
     * Begins with an empty page.
     *
     * @param name what it is, for the foot of each page and for the file's properties
     * @param scale of letters, 1 as usual
     */
    Paper(Texts texts, String name, float scale) {
        this.texts = texts;
        this.name = name;
        this.scale = scale;
        document.getDocumentInformation().setTitle(name);
        document.getDocumentInformation().setCreator(texts.get("screens.name"));
        document.getDocumentCatalog().setLanguage(texts.language().locale().toLanguageTag());
        pen = page();
    }

    private static void draw(Stroke stroke) {
        try {
            stroke.draw();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private PDPageContentStream page() {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = MARGIN;
        try {
            return new PDPageContentStream(document, page);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    void newPage() {
        draw(pen::close);
        pen = page();
    }

    /** Begins a page unless this one has so much room left. */
    void need(float height) {
        if (y + height > HEIGHT - BOTTOM) {
            newPage();
        }
    }

    /** Each page is a paper of its own. */
    void unnumbered() {
        numbered = false;
    }

    float y() {
        return y;
    }

    void space(float height) {
        y += height * scale;
    }

    /** Goes to a place from the top. */
    void moveTo(float place) {
        y = place;
    }

    PaperFont font(Ink ink) {
        return ink.bold() ? bold : regular;
    }

    float size(Ink ink) {
        return ink.size() * scale;
    }

    float lineHeight(Ink ink) {
        return size(ink) * LEADING;
    }

    /** A text over the whole width. */
    void write(Ink ink, String text) {
        write(ink, text, 0, WIDTH);
    }

    /** A text in as many lines as it needs; the next thing stands below. */
    void write(Ink ink, String text, float left, float width) {
        for (var line : font(ink).lines(text, size(ink), width)) {
            need(lineHeight(ink));
            put(ink, line, left);
            y += lineHeight(ink);
        }
    }

    /** A text in the middle of the page. */
    void centre(Ink ink, String text) {
        for (var line : font(ink).lines(text, size(ink), WIDTH)) {
            need(lineHeight(ink));
            put(ink, line, (WIDTH - font(ink).width(line, size(ink))) / 2);
            y += lineHeight(ink);
        }
    }

    /** One line here; the place stays. */
    void put(Ink ink, String line, float left) {
        var font = font(ink);
        draw(() -> {
            pen.beginText();
            pen.setFont(font.font(), size(ink));
            pen.newLineAtOffset(MARGIN + left, HEIGHT - y - size(ink) * ASCENT);
            pen.showText(font.writable(line));
            pen.endText();
        });
    }

    /** A list with dots. */
    void list(Ink ink, List<String> items) {
        var indent = size(ink) * 1.1f;
        for (var item : items) {
            need(lineHeight(ink));
            put(ink, "•", 0);
            write(ink, item, indent, WIDTH - indent);
            space(2);
        }
    }

    /** A filled rectangle; the place stays. */
    void box(float left, float width, float height, float grey) {
        draw(() -> {
            pen.setNonStrokingColor(grey);
            pen.addRect(MARGIN + left, HEIGHT - y - height, width, height);
            pen.fill();
            pen.setNonStrokingColor(0f);
        });
    }

    /** An empty rectangle; the place stays. */
    void frame(float left, float width, float height, float line) {
        draw(() -> {
            pen.setLineWidth(line);
            pen.addRect(MARGIN + left, HEIGHT - y - height, width, height);
            pen.stroke();
        });
    }

    /** A thin line over the whole width. */
    void rule() {
        box(0, WIDTH, 0.8f, 0);
    }

    /**
     * A picture; the place stays.
     *
     * @param asset below {@code assets/art/}, without its ending
     */
    void picture(String asset, float left, float width) {
        var picture = pictures.computeIfAbsent(asset, this::load);
        var height = width * picture.getHeight() / picture.getWidth();
        draw(() -> pen.drawImage(picture, MARGIN + left, HEIGHT - y - height, width, height));
    }

    private PDImageXObject load(String asset) {
        var path = "/assets/art/" + asset + ".png";
        try (var stream = Objects.requireNonNull(Paper.class.getResourceAsStream(path), path)) {
            // in memory: nothing is written to a temporary folder
            return LosslessFactory.createFromImage(document, ImageIO.read(new MemoryCacheImageInputStream(stream)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** The file. Nothing can be written any more. */
    byte[] bytes() {
        draw(pen::close);
        var pages = pages();
        for (var number = 0; number < pages; number++) {
            var text = pages == 1 || !numbered ? name : texts.get("report.page", name, number + 1, pages);
            foot(document.getPage(number), text);
        }
        var bytes = new ByteArrayOutputStream();
        draw(() -> {
            document.save(bytes);
            document.close();
        });
        return bytes.toByteArray();
    }

    private void foot(PDPage page, String text) {
        draw(() -> {
            pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
            y = HEIGHT - 40;
            var ink = new Ink(FOOT / scale, false);
            put(ink, text, WIDTH - regular.width(text, FOOT));
            put(ink, texts.get("report.made-by"), 0);
            pen.close();
        });
    }
}
