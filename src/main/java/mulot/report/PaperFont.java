package mulot.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The program's own letters in a document, of which only those that are used go into the file. */
final class PaperFont {
    private static final int NO_GLYPH = 0;
    private static final float UNITS = 1000;
    private static final String UNKNOWN = "?";

    private final PDFont font;
    private final CmapLookup known;

    private PaperFont(PDFont font, CmapLookup known) {
        this.font = font;
        this.known = known;
    }

    static PaperFont regular(PDDocument document) {
        return load(document, "Mulot-Regular.ttf");
    }

    static PaperFont bold(PDDocument document) {
        return load(document, "Mulot-Bold.ttf");
    }

    private static PaperFont load(PDDocument document, String file) {
        var path = "/assets/fonts/" + file;
        try (var stream = Objects.requireNonNull(PaperFont.class.getResourceAsStream(path), path)) {
            var letters = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            return new PaperFont(PDType0Font.load(document, letters, true), letters.getUnicodeCmapLookup());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    PDFont font() {
        return font;
    }

    /** The text without what the font cannot write: an adult may have typed anything. */
    String writable(String text) {
        return text.codePoints()
                .mapToObj(code -> known.getGlyphId(code) == NO_GLYPH ? UNKNOWN : Character.toString(code))
                .collect(Collectors.joining());
    }

    /** In points. */
    float width(String text, float size) {
        try {
            return font.getStringWidth(writable(text)) / UNITS * size;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The text in lines no wider than that; narrow and hard spaces are never broken. */
    List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
            while (width(line, size) > width && line.length() > 1) {
                var fitting = fitting(line, size, width);
                lines.add(line.substring(0, fitting));
                line = line.substring(fitting);
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /** How many characters of a word that is too long fit, at least one. */
    private int fitting(String word, float size, float width) {
        var count = word.length() - 1;
        while (count > 1 && width(word.substring(0, count), size) > width) {
            count--;
        }
        return count;
    }
}
