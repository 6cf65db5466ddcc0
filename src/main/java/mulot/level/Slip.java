package mulot.level;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the first place where a text goes wrong as JSON, and says in which way. */
final class Slip {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern WORD = Pattern.compile("[^\\s,:\\[\\]{}\"'/#]+");

    /**
     * @param offset in the text
     * @param key of the sentence
     * @param arguments what it names
     */
    record Found(int offset, String key, List<Object> arguments) {}

    private enum Expect {
        VALUE,
        FIRST_ITEM,
        KEY,
        FIRST_KEY,
        COLON,
        COMMA,
        END
    }

    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private Expect expect = Expect.VALUE;
    private int at;
    private int last;
    private Optional<Integer> suspect = Optional.empty();
    private Optional<Found> found = Optional.empty();

    private Slip(String text) {
        this.text = text;
    }

    static Optional<Found> in(String text) {
        return new Slip(text).find();
    }

    private Optional<Found> find() {
        while (found.isEmpty() && skipSpace() < text.length()) {
            var begin = at;
            step(text.charAt(at));
            last = begin;
        }
        if (found.isEmpty() && expect != Expect.END) {
            var opened = suspect.or(() -> Optional.ofNullable(open.peek()));
            opened.ifPresentOrElse(
                    opener -> slip(opener, "json.not-closed", String.valueOf(text.charAt(opener))),
                    () -> slip(0, "json.empty"));
        }
        return found;
    }

    private int skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private void slip(int offset, String key, Object... arguments) {
        found = Optional.of(new Found(offset, key, List.of(arguments)));
    }

    private String opener() {
        return String.valueOf(text.charAt(open.element()));
    }

    private void step(char next) {
        switch (next) {
            case '/', '#' -> slip(at, "json.comment");
            case '\'', '’', '“', '”', '«', '»' -> slip(at, "json.quotes", String.valueOf(next));
            default -> {
                switch (expect) {
                    case VALUE, FIRST_ITEM -> value(next);
                    case KEY, FIRST_KEY -> key(next);
                    case COLON -> colon(next);
                    case COMMA -> comma(next);
                    case END -> slip(at, "json.after-end");
                }
            }
        }
    }

    private void key(char next) {
        if (next == '"') {
            text(Expect.COLON);
        } else if (next == '}' && expect == Expect.FIRST_KEY) {
            close();
        } else if (next == '}') {
            slip(last, "json.trailing-comma", "}");
        } else if (Character.isLetter(next) || next == '_' || next == '$') {
            slip(at, "json.key-unquoted", word());
        } else if (Character.isDigit(next)) {
            slip(at, "json.decimal-comma", word());
        } else {
            slip(at, "json.key-expected", String.valueOf(next));
        }
    }

    private void colon(char next) {
        if (next == ':') {
            at++;
            expect = Expect.VALUE;
        } else {
            slip(at, "json.colon-missing");
        }
    }

    private void comma(char next) {
        if (next == ',') {
            at++;
            expect = opener().equals("{") ? Expect.KEY : Expect.VALUE;
        } else if (next == '}' || next == ']') {
            close();
        } else if (next == ':' && opener().equals("[")) {
            slip(open.element(), "json.not-closed", "[");
        } else {
            slip(at, "json.comma-missing");
        }
    }

    private void close() {
        var closes = opener().equals("{") ? '}' : ']';
        if (text.charAt(at) != closes) {
            var opened = new Lines(text).place(open.element()).line();
            slip(at, "json.closed-wrongly", String.valueOf(text.charAt(at)), opener(), opened, String.valueOf(closes));
            return;
        }
        suspect = suspect.or(() -> Optional.of(open.element()).filter(this::isClosedTooFarLeft));
        at++;
        open.pop();
        expect = open.isEmpty() ? Expect.END : Expect.COMMA;
    }

    /** Whether what closes here begins its line further left than the line of what it closes: one is missing between. */
    private boolean isClosedTooFarLeft(int opener) {
        var line = lineStart(at);
        return text.substring(line, at).isBlank() && at - line < indent(lineStart(opener));
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset) + 1;
    }

    private int indent(int line) {
        var end = line;
        while (text.charAt(end) == ' ' || text.charAt(end) == '\t') {
            end++;
        }
        return end - line;
    }

    private void value(char next) {
        switch (next) {
            case '"' -> text(afterValue());
            case '{', '[' -> {
                open.push(at++);
                expect = next == '{' ? Expect.FIRST_KEY : Expect.FIRST_ITEM;
            }
            case ']' -> {
                if (expect == Expect.FIRST_ITEM) {
                    close();
                } else {
                    slip(last, text.charAt(last) == ',' ? "json.trailing-comma" : "json.value-missing", "]");
                }
            }
            case '}', ',', ':' -> slip(at, "json.value-missing", String.valueOf(next));
            default -> scalar(word());
        }
    }

    private Expect afterValue() {
        return open.isEmpty() ? Expect.END : Expect.COMMA;
    }

    private void scalar(String word) {
        if (word.equals("true")
                || word.equals("false")
                || word.equals("null")
                || NUMBER.matcher(word).matches()) {
            at += word.length();
            expect = afterValue();
        } else if (word.matches("[-+.]*\\d.*")) {
            slip(at, "json.number", word);
        } else {
            slip(at, "json.word", word);
        }
    }

    private String word() {
        var word = WORD.matcher(text);
        return word.find(at) ? word.group() : "";
    }

    private void text(Expect then) {
        var end = at + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            var character = text.charAt(end);
            if (character == '\n' || character == '\r') {
                slip(at, "json.text-not-closed");
                return;
            }
            if (character < ' ') {
                slip(end, "json.text-control");
                return;
            }
            if (character == '\\' && !isEscape(end)) {
                slip(end, "json.escape");
                return;
            }
            end += character == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            slip(at, "json.text-not-closed");
            return;
        }
        at = end + 1;
        expect = then;
    }

    private boolean isEscape(int backslash) {
        var rest = text.substring(backslash + 1, Math.min(text.length(), backslash + 6));
        return rest.matches("(?s)[\"\\\\/bfnrt].*|u[0-9a-fA-F]{4}");
    }
}
