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

/**
 * Reads strict JSON into nodes. Those may know their places, which takes more than twice as long: the library tells a
 * place only in its own words.
 */
final class NodeReader {
    private static final int DEEPEST = 12;
    private static final Pattern LOCATION = Pattern.compile("at line (\\d+) column (\\d+) path");

    private final String text;
    private final Optional<Lines> lines;
    private final JsonReader json;
    private final Report report;
    private boolean tooDeep;

    private NodeReader(String text, Optional<Lines> lines, Report report) {
        this.text = text;
        this.lines = lines;
        this.json = new JsonReader(new StringReader(text));
        this.json.setStrictness(Strictness.STRICT);
        // What is too deep for us is passed over, not refused.
        this.json.setNestingLimit(Integer.MAX_VALUE);
        this.report = report;
    }

    /** The text as one value that knows its places, or nothing and a problem that says where it stops being JSON. */
    static Optional<Node> read(String text, Report report) {
        return new NodeReader(text, Optional.of(new Lines(text)), report).read();
    }

    /** The same, sooner: every value, and what is told of it, stands at {@link Place#START}. */
    static Optional<Node> readWithoutPlaces(String text, Report report) {
        return new NodeReader(text, Optional.empty(), report).read();
    }

    private Optional<Node> read() {
        try {
            var node = value(0);
            return !tooDeep && json.peek() == JsonToken.END_DOCUMENT ? Optional.of(node) : Optional.empty();
        } catch (MalformedJsonException | EOFException slip) {
            lines.ifPresentOrElse(this::tell, () -> report.add(Place.START, "$", "json.other"));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    private void tell(Lines known) {
        Slip.in(text)
                .ifPresentOrElse(
                        found -> report.add(
                                known.place(found.offset()),
                                "$",
                                found.key(),
                                found.arguments().toArray()),
                        () -> report.add(known.place(offset(known)), "$", "json.other"));
    }

    private Node value(int depth) throws IOException {
        var token = json.peek();
        var place = place(token);
        if (depth > DEEPEST) {
            if (!tooDeep) {
                report.add(place, json.getPath(), "json.too-deep", DEEPEST);
            }
            tooDeep = true;
            json.skipValue();
            return new Node.Nothing(place);
        }
        return switch (token) {
            case BEGIN_OBJECT -> members(depth, place);
            case BEGIN_ARRAY -> items(depth, place);
            case STRING -> new Node.Text(json.nextString(), place);
            case NUMBER -> new Node.Numeral(json.nextString(), place);
            case BOOLEAN -> new Node.Flag(json.nextBoolean(), place);
            default -> {
                json.nextNull();
                yield new Node.Nothing(place);
            }
        };
    }

    private Node members(int depth, Place place) throws IOException {
        var members = new LinkedHashMap<String, Node.Member>();
        json.beginObject();
        while (json.hasNext()) {
            var keyPlace = place(JsonToken.NAME);
            var key = json.nextName();
            var first = members.putIfAbsent(key, new Node.Member(keyPlace, value(depth + 1)));
            if (first != null) {
                report.add(
                        keyPlace,
                        json.getPath(),
                        "json.duplicate-key",
                        key,
                        first.key().line());
            }
        }
        json.endObject();
        return new Node.Members(members, place);
    }

    private Node items(int depth, Place place) throws IOException {
        var items = new ArrayList<Node>();
        json.beginArray();
        while (json.hasNext()) {
            items.add(value(depth + 1));
        }
        json.endArray();
        return new Node.Items(items, place);
    }

    private Place place(JsonToken next) {
        return lines.map(known -> place(next, known)).orElse(Place.START);
    }

    /**
     * Where the token that comes next begins. The reader stands one character into a text, a key, an object or a list,
     * and behind some numbers and words but before others.
     */
    private Place place(JsonToken next, Lines known) {
        var at = offset(known);
        return switch (next) {
            case BEGIN_OBJECT, BEGIN_ARRAY, STRING, NAME -> known.place(at - 1);
            default -> {
                while (at > 0 && isPartOfWord(text.charAt(at - 1))) {
                    at--;
                }
                yield known.place(at);
            }
        };
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character) || "+-.".indexOf(character) >= 0;
    }

    private int offset(Lines known) {
        var location = LOCATION.matcher(json.toString());
        if (!location.find()) {
            throw new IllegalStateException("the reader no longer tells its place: " + json);
        }
        return known.offset(Integer.parseInt(location.group(1)), Integer.parseInt(location.group(2)));
    }
}
