package mulot.level;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads strict JSON into nodes that know their places. What is not JSON is only refused here; {@link Slip} then says
 * where it goes wrong and in which way.
 */
final class NodeReader {
    private static final int DEEPEST = 12;
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;

    private final String text;
    private final Report report;
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean tooDeep;

    private NodeReader(String text, Report report) {
        this.text = text;
        this.report = report;
    }

    /** The whole text as one value, or nothing and a problem that says where it stops being JSON. */
    static Optional<Node> read(String text, Report report) {
        return new NodeReader(text, report).read();
    }

    /** The text is not JSON. */
    private static final class NotJson extends Exception {
        private static final long serialVersionUID = 1L;

        private NotJson() {
            super("not JSON", null, false, false);
        }
    }

    private Optional<Node> read() {
        try {
            var node = value("$", 0);
            if (tooDeep) {
                return Optional.empty();
            }
            skipSpace();
            if (at < text.length()) {
                throw new NotJson();
            }
            return Optional.of(node);
        } catch (NotJson refused) {
            Slip.in(text)
                    .ifPresentOrElse(
                            found -> report.add(
                                    new Lines(text).place(found.offset()),
                                    "$",
                                    found.key(),
                                    found.arguments().toArray()),
                            () -> report.add(place(), "$", "json.other"));
            return Optional.empty();
        }
    }

    private Node value(String path, int depth) throws NotJson {
        var next = next();
        var place = place();
        if (depth > DEEPEST) {
            if (!tooDeep) {
                report.add(place, path, "json.too-deep", DEEPEST);
            }
            tooDeep = true;
            skipValue();
            return new Node.Nothing(place);
        }
        return switch (next) {
            case '{' -> members(path, depth, place);
            case '[' -> items(path, depth, place);
            case '"' -> new Node.Text(string(), place);
            case 't' -> new Node.Flag(word("true"), place);
            case 'f' -> new Node.Flag(!word("false"), place);
            case 'n' -> {
                word("null");
                yield new Node.Nothing(place);
            }
            default -> new Node.Numeral(number(), place);
        };
    }

    private Node members(String path, int depth, Place place) throws NotJson {
        var members = new LinkedHashMap<String, Node.Member>();
        at++;
        if (!closes('}')) {
            do {
                member(members, path, depth);
            } while (goesOn('}'));
        }
        return new Node.Members(members, place);
    }

    private void member(Map<String, Node.Member> members, String path, int depth) throws NotJson {
        if (next() != '"') {
            throw new NotJson();
        }
        var place = place();
        var key = string();
        if (next() != ':') {
            throw new NotJson();
        }
        at++;
        var keyPath = path + "." + key;
        var first = members.putIfAbsent(key, new Node.Member(place, value(keyPath, depth + 1)));
        if (first != null) {
            report.add(place, keyPath, "json.duplicate-key", key, first.key().line());
        }
    }

    private Node items(String path, int depth, Place place) throws NotJson {
        var items = new ArrayList<Node>();
        at++;
        if (!closes(']')) {
            do {
                items.add(value(path + "[" + items.size() + "]", depth + 1));
            } while (goesOn(']'));
        }
        return new Node.Items(items, place);
    }

    private boolean closes(char closing) throws NotJson {
        if (next() != closing) {
            return false;
        }
        at++;
        return true;
    }

    /** Behind an item: true at a comma, false at the end. */
    private boolean goesOn(char closing) throws NotJson {
        if (closes(closing)) {
            return false;
        }
        if (next() != ',') {
            throw new NotJson();
        }
        at++;
        return true;
    }

    /** What is nested too deep need not be understood, only passed over: without going deeper ourselves. */
    private void skipValue() throws NotJson {
        var open = 0;
        do {
            var next = next();
            if (next == '"') {
                string();
            } else {
                open += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
                at++;
            }
        } while (open > 0);
        while (at < text.length() && isPartOfWord(text.charAt(at))) {
            at++;
        }
    }

    private boolean word(String word) throws NotJson {
        if (!text.startsWith(word, at)) {
            throw new NotJson();
        }
        at += word.length();
        return true;
    }

    private String number() throws NotJson {
        var begin = at;
        while (at < text.length() && isPartOfWord(text.charAt(at))) {
            at++;
        }
        var number = text.substring(begin, at);
        if (!Slip.isNumber(number)) {
            throw new NotJson();
        }
        return number;
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character) || "+-.".indexOf(character) >= 0;
    }

    private String string() throws NotJson {
        at++;
        var begin = at;
        var decoded = new StringBuilder();
        for (var next = character(); next != '"'; next = character()) {
            if (next == '\\') {
                decoded.append(text, begin, at);
                at++;
                decoded.append(escaped());
                begin = at;
            } else if (next < ' ') {
                throw new NotJson();
            } else {
                at++;
            }
        }
        decoded.append(text, begin, at);
        at++;
        return decoded.toString();
    }

    private char escaped() throws NotJson {
        var sign = character();
        at++;
        if (sign == 'u') {
            return hexadecimal();
        }
        var index = ESCAPES.indexOf(sign);
        if (index < 0) {
            throw new NotJson();
        }
        return ESCAPED.charAt(index);
    }

    private char hexadecimal() throws NotJson {
        var code = 0;
        for (var digit = 0; digit < HEX_DIGITS; digit++) {
            var value = Character.digit(character(), HEX);
            if (value < 0 || character() > 'f') {
                throw new NotJson();
            }
            code = code * HEX + value;
            at++;
        }
        return (char) code;
    }

    private char character() throws NotJson {
        if (at >= text.length()) {
            throw new NotJson();
        }
        return text.charAt(at);
    }

    /** The first character that is no space. */
    private char next() throws NotJson {
        skipSpace();
        return character();
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
            at++;
        }
    }

    private Place place() {
        return new Place(line, at - lineStart + 1);
    }
}
