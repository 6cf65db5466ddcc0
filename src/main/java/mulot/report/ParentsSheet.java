package mulot.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mulot.i18n.Language;

/** The page for parents, the same words as {@code docs/parents.fr.md} and its sister. */
public final class ParentsSheet {
    /** So that it is one page. */
    private static final float SIZE = 9;

    private static final String TITLE = "# ";
    private static final String HEADING = "## ";
    private static final String ITEM = "- ";

    private ParentsSheet() {}

    /** As PDF. */
    public static byte[] pdf(Language language) throws IOException {
        try (var paper = new Paper(SIZE)) {
            for (var block : blocks(text(language))) {
                if (block.startsWith(HEADING)) {
                    paper.heading(plain(block.substring(HEADING.length())));
                } else if (block.startsWith(TITLE)) {
                    paper.title(plain(block.substring(TITLE.length())));
                } else if (block.startsWith(ITEM)) {
                    paper.item(plain(block.substring(ITEM.length())));
                } else {
                    paper.text(plain(block));
                    paper.gap(4);
                }
            }
            return paper.bytes();
        }
    }

    private static String text(Language language) throws IOException {
        var name = "parents." + language.code() + ".md";
        try (InputStream file = ParentsSheet.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Headings, items and paragraphs, each on one line. */
    private static List<String> blocks(String text) {
        var blocks = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : text.lines().toList()) {
            var begins = line.isBlank() || line.startsWith(ITEM) || line.startsWith("#");
            if (begins && !open.isEmpty()) {
                blocks.add(open.toString());
                open.setLength(0);
            }
            if (!line.isBlank()) {
                open.append(open.isEmpty() ? "" : " ").append(line.strip());
            }
            if (line.startsWith("#")) {
                blocks.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            blocks.add(open.toString());
        }
        return blocks;
    }

    /** Without the marks of emphasis and code. */
    private static String plain(String words) {
        return words.replace("**", "").replace("`", "");
    }
}
