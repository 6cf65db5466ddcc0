package mulot.level;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads strict JSON into nodes that know their places. */
final class NodeReader {
    private static final int DEEPEST = 12;
    private static final Pattern LOCATION = Pattern.compile("at line (\\d+) column (\\d+) path");

    private final String text;
    private final Lines lines;
    private final JsonReader json;
    private final Report report;
    private boolean tooDeep;

    private NodeReader(String text, Report report) {
        this.text = text;
        this.lines = new Lines(text);
        this.json = new JsonReader(new StringReader(text));
        this.json.setStrictness(Strictness.STRICT);
        this.report = report;
    }

    /** The whole text as one value, or nothing and a problem that says where it stops being JSON. */
    static Optional<Node> read(String text, Report report) {
        return new NodeReader(text, report).read();
    }

    private Optional<Node> read() {
        try {
            var node = value("$", 0);
            var end = json.peek();
            return end == JsonToken.END_DOCUMENT && !tooDeep ? Optional.of(node) : Optional.empty();
        } catch (MalformedJsonException | EOFException slip) {
            Slip.in(text)
                    .ifPresentOrElse(
                            found -> report.add(
                                    lines.place(found.offset()),
                                    "$",
                                    found.key(),
                                    found.arguments().toArray()),
                            () -> report.add(lines.place(offset()), "$", "json.other"));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    private Node value(String path, int depth) throws IOException {
        var token = json.peek();
        var place = place(token);
        if (depth > DEEPEST) {
            if (!tooDeep) {
                report.add(place, path, "json.too-deep", DEEPEST);
            }
            tooDeep = true;
            json.skipValue();
            return new Node.Nothing(place);
        }
        return switch (token) {
            case BEGIN_OBJECT -> members(path, depth, place);
            case BEGIN_ARRAY -> items(path, depth, place);
            case STRING -> new Node.Text(json.nextString(), place);
            case NUMBER -> new Node.Numeral(json.nextString(), place);
            case BOOLEAN -> new Node.Flag(json.nextBoolean(), place);
            default -> {
                json.nextNull();
                yield new Node.Nothing(place);
            }
        };
    }

    private Node members(String path, int depth, Place place) throws IOException {
        var members = new LinkedHashMap<String, Node.Member>();
        json.beginObject();
        while (json.hasNext()) {
            var keyPlace = place(JsonToken.NAME);
            var key = json.nextName();
            var keyPath = path + "." + key;
            var value = value(keyPath, depth + 1);
            var first = members.putIfAbsent(key, new Node.Member(keyPlace, value));
            if (first != null) {
                report.add(
                        keyPlace,
                        keyPath,
                        "json.duplicate-key",
                        key,
                        first.key().line());
            }
        }
        json.endObject();
        return new Node.Members(members, place);
    }

    private Node items(String path, int depth, Place place) throws IOException {
        var items = new ArrayList<Node>();
        json.beginArray();
        while (json.hasNext()) {
            items.add(value(path + "[" + items.size() + "]", depth + 1));
        }
        json.endArray();
        return new Node.Items(items, place);
    }

    /**
     * Where the token that comes next begins. The reader stands one character into a text, a key, an object or a list,
     * and behind some numbers and words but before others.
     */
    private Place place(JsonToken next) {
        var at = offset();
        return switch (next) {
            case BEGIN_OBJECT, BEGIN_ARRAY, STRING, NAME -> lines.place(at - 1);
            default -> {
                while (at > 0 && isPartOfWord(text.charAt(at - 1))) {
                    at--;
                }
                yield lines.place(at);
            }
        };
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character) || "+-.".indexOf(character) >= 0;
    }

    private int offset() {
        var location = LOCATION.matcher(json.toString());
        if (!location.find()) {
            throw new IllegalStateException("the reader no longer tells its place: " + json);
        }
        return lines.offset(Integer.parseInt(location.group(1)), Integer.parseInt(location.group(2)));
    }
}
