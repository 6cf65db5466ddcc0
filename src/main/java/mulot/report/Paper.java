package mulot.report;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mulot.home.Home;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** An A4 document that is written from top to bottom, legible in black and white. Lengths are points: 1/72 inch. */
final class Paper implements AutoCloseable {
    /** Between the margins. */
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * 56;

    private static final float MARGIN = 56;
    private static final float USUAL_SIZE = 11;
    private static final float LINE = 1.45f;
    private static final Color GREY = new Color(0x99, 0x99, 0x99);
    private static final Color DARK = new Color(0x33, 0x33, 0x33);

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private final Map<String, PDImageXObject> pictures = new HashMap<>();
    private PDPageContentStream content;
    private final float size;
    private float y;

    /** With words of the usual size. */
    Paper() throws IOException {
        this(USUAL_SIZE);
    }

    /** @param size of plain words */
    Paper(float size) throws IOException {
        this.size = size;
        regular = font("Mulot-Regular");
        bold = font("Mulot-Bold");
        content = page();
    }

    private PDFont font(String name) throws IOException {
        try (InputStream file = Home.open("fonts/" + name + ".ttf")) {
            return PDType0Font.load(document, file);
        }
    }

    private PDPageContentStream page() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    /** Begins a new page unless so much room is left. */
    void need(float height) throws IOException {
        if (y - height < MARGIN) {
            content.close();
            content = page();
        }
    }

    void title(String words) throws IOException {
        lines(words, bold, 2 * size + 2, 0, WIDTH);
        gap(4);
    }

    void heading(String words) throws IOException {
        need(60);
        gap(size);
        lines(words, bold, size + 4, 0, WIDTH);
        gap(2);
    }

    void text(String words) throws IOException {
        lines(words, regular, size, 0, WIDTH);
    }

    /** A line with a point before it. */
    void item(String words) throws IOException {
        need(18);
        var top = y;
        lines(words, regular, size, 14, WIDTH - 14);
        var below = y;
        y = top;
        write("•", regular, size, 0);
        y = below;
    }

    /** Large words in the middle. */
    void centred(String words, float size) throws IOException {
        for (var line : Letters.broken(words, bold, size, WIDTH)) {
            need(size * LINE);
            y -= size * LINE;
            show(line, bold, size, MARGIN + (WIDTH - Letters.width(line, bold, size)) / 2);
        }
    }

    void gap(float height) {
        y -= height;
    }

    /**
     * A row of a table with a thin line below; words are broken within their column.
     *
     * @param shares of the width, together 1
     */
    void row(List<Float> shares, List<String> cells, boolean head) throws IOException {
        var font = head ? bold : regular;
        var small = size - 1;
        var columns = new ArrayList<List<String>>();
        var most = 1;
        for (var cell = 0; cell < cells.size(); cell++) {
            columns.add(Letters.broken(cells.get(cell), font, small, shares.get(cell) * WIDTH - 8));
            most = Math.max(most, columns.getLast().size());
        }
        need(most * small * LINE + 6);
        var top = y;
        var x = 0f;
        for (var cell = 0; cell < cells.size(); cell++) {
            y = top;
            for (var line : columns.get(cell)) {
                write(line, font, small, x);
                y -= small * LINE;
            }
            x += shares.get(cell) * WIDTH;
        }
        y = top - most * small * LINE - 4;
        content.setStrokingColor(GREY);
        content.setLineWidth(head ? 1.2f : 0.5f);
        content.moveTo(MARGIN, y);
        content.lineTo(MARGIN + WIDTH, y);
        content.stroke();
        y -= 4;
    }

    /**
     * A bar: how much of a whole; the second of a pair is dark and full, the first one outlined.
     *
     * @param label before the bar
     */
    void bar(String label, int part, int whole, boolean full) throws IOException {
        need(18);
        var height = 10f;
        write(label, regular, 10, 0);
        var left = MARGIN + 150;
        var longest = WIDTH - 150;
        content.setStrokingColor(DARK);
        content.setNonStrokingColor(DARK);
        content.setLineWidth(0.8f);
        content.addRect(left, y - height, longest, height);
        content.stroke();
        if (whole > 0) {
            content.addRect(left, y - height, longest * part / whole, height);
            if (full) {
                content.fill();
            } else {
                content.setNonStrokingColor(GREY);
                content.fill();
            }
        }
        content.setNonStrokingColor(Color.BLACK);
        y -= 16;
    }

    /** Two pictures of the icon set with words behind them. */
    void pictures(String first, String second, String words) throws IOException {
        need(54);
        y -= 46;
        picture(first, MARGIN, 42);
        picture(second, MARGIN + 60, 42);
        var lines = Letters.broken(words, regular, 13, WIDTH - 130);
        var up = (lines.size() - 1) * 13 * LINE / 2;
        for (var line : lines) {
            show(line, regular, 13, MARGIN + 124, y + 18 + up);
            up -= 13 * LINE;
        }
        gap(8);
    }

    /** One picture in the middle. */
    void picture(String name, float size) throws IOException {
        need(size);
        y -= size;
        picture(name, MARGIN + (WIDTH - size) / 2, size);
        gap(8);
    }

    private void picture(String name, float x, float size) throws IOException {
        var image = pictures.get(name);
        if (image == null) {
            image = load(name);
            pictures.put(name, image); // once in the file, however often it is shown
        }
        var high = size * image.getHeight() / image.getWidth();
        content.drawImage(image, x, y, size, high);
    }

    private PDImageXObject load(String name) throws IOException {
        try (InputStream file = Home.open("art/" + name + ".png")) {
            return PDImageXObject.createFromByteArray(document, file.readAllBytes(), name);
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    private void lines(String words, PDFont font, float size, float indent, float width) throws IOException {
        for (var line : Letters.broken(words, font, size, width)) {
            need(size * LINE);
            write(line, font, size, indent);
            y -= size * LINE;
        }
    }

    /** Writes below the current height, without moving on. */
    private void write(String line, PDFont font, float size, float indent) throws IOException {
        show(line, font, size, MARGIN + indent, y - size);
    }

    private void show(String line, PDFont font, float size, float x) throws IOException {
        show(line, font, size, x, y);
    }

    private void show(String line, PDFont font, float size, float x, float height) throws IOException {
        content.beginText();
        content.setNonStrokingColor(Color.BLACK);
        content.setFont(font, size);
        content.newLineAtOffset(x, height);
        content.showText(Letters.known(line, font));
        content.endText();
    }

    /** The whole document. */
    byte[] bytes() throws IOException {
        content.close();
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
