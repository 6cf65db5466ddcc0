package mulot.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Words in the letters of a font: how wide they are, where they break, and what the font cannot draw. */
final class Letters {
    private Letters() {}

    /** The words in lines no wider than that. */
    static List<String> broken(String words, PDFont font, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.split("[ \n]+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** In points. */
    static float width(String words, PDFont font, float size) throws IOException {
        return font.getStringWidth(known(words, font)) / 1000 * size;
    }

    /** Signs that the font does not draw become the nearest one that it does. */
    static String known(String words, PDFont font) {
        var known = new StringBuilder();
        words.codePoints().forEach(sign -> known.append(has(font, sign) ? Character.toString(sign) : substitute(sign)));
        return known.toString();
    }

    private static String substitute(int sign) {
        return switch (sign) {
            case '\u202F', '\u00A0' -> " ";
            case '→' -> ">";
            case '−' -> "-";
            default -> "?";
        };
    }

    private static boolean has(PDFont font, int sign) {
        try {
            font.encode(Character.toString(sign));
            return true;
        } catch (IOException | IllegalArgumentException absent) {
            return false;
        }
    }
}
