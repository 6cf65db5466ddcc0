package mulot.level;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mulot.i18n.Language;
import mulot.i18n.LocalText;

/**
 * One value of a level file. A value that is not what was asked for is a problem; the reader then gets a stand-in, so
 * that every other problem is found too, and nothing is made of it in the end (see {@link Fields#close}).
 */
public final class Field {
    private static final int MOST_SHOWN = 24;
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private final Report report;
    private final String path;
    private final Node node;

    Field(Report report, String path, Node node) {
        this.report = report;
        this.path = path;
        this.node = node;
    }

    /** Reports something wrong with this value; the key names a sentence of the bundle {@code problems}. */
    public void problem(String key, Object... arguments) {
        report.add(node.place(), path, key, arguments);
    }

    /** A text that is not blank. */
    public String text() {
        if (!(node instanceof Node.Text(var value, var place))) {
            problem("type.text", shown());
            return "";
        }
        if (value.isBlank()) {
            problem("text.blank");
        }
        return value;
    }

    /** A whole number within bounds. */
    public int whole(int min, int max) {
        if (!(node instanceof Node.Numeral(var literal, var place))
                || !WHOLE.matcher(literal).matches()) {
            problem("type.whole", min, max, shown());
            return min;
        }
        var value = literal.length() < 10 ? Integer.parseInt(literal) : Integer.MAX_VALUE;
        if (value < min || value > max) {
            problem("number.out-of-range", min, max, literal);
            return min;
        }
        return value;
    }

    /** Yes or no. */
    public boolean flag() {
        if (node instanceof Node.Flag(var value, var place)) {
            return value;
        }
        problem("type.flag", shown());
        return false;
    }

    /** One of some words; a problem guesses which one was meant. */
    public Optional<String> oneOf(Collection<String> allowed) {
        return oneOf(allowed, "choice.unknown");
    }

    /** One of some words, with a problem of its own for others, see {@link #guess}. */
    public Optional<String> oneOf(Collection<String> allowed, String problem) {
        if (!(node instanceof Node.Text(var value, var place))) {
            problem("type.text", shown());
            return Optional.empty();
        }
        if (allowed.contains(value)) {
            return Optional.of(value);
        }
        guess(problem, value, allowed);
        return Optional.empty();
    }

    /**
     * Reports a word that is not known: with the one that was probably meant, under the key with {@code -guess} behind
     * it, or else with all of them.
     */
    public void guess(String key, String word, Collection<String> known) {
        Guess.nearest(word, known)
                .ifPresentOrElse(guess -> problem(key + "-guess", word, guess), () -> problem(key, word, some(known)));
    }

    /** A text in every language. */
    public LocalText texts() {
        if (node instanceof Node.Members members) {
            return texts(members);
        }
        problem("type.texts", shown());
        return LocalText.of("", "");
    }

    private LocalText texts(Node.Members members) {
        var fields = new Fields(report, path, members);
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var text = fields.need(language.code(), "language.missing-" + language.code());
            texts.put(language, text.map(Field::text).orElse(""));
        }
        fields.close();
        return new LocalText(texts);
    }

    /** The text of one language in {@link #texts}. */
    public Optional<Field> in(Language language) {
        return node instanceof Node.Members(var members, var place) && members.containsKey(language.code())
                ? Optional.ofNullable(members.get(language.code()))
                        .map(member -> new Field(report, path + "." + language.code(), member.value()))
                : Optional.empty();
    }

    /** The keys of an object. */
    public Optional<Fields> object() {
        if (node instanceof Node.Members members) {
            return Optional.of(new Fields(report, path, members));
        }
        problem("type.object", shown());
        return Optional.empty();
    }

    /** The items of a list. */
    public List<Field> list(int min, int max) {
        if (!(node instanceof Node.Items(var items, var place))) {
            problem("type.list", shown());
            return List.of();
        }
        if (items.size() < min || items.size() > max) {
            problem("list.size", min, max, items.size());
        }
        return IntStream.range(0, items.size())
                .mapToObj(index -> new Field(report, path + "[" + index + "]", items.get(index)))
                .toList();
    }

    /** A list of some words, each at most once. */
    public List<String> choices(int min, Collection<String> allowed) {
        return choices(min, allowed, "choice.unknown");
    }

    /** A list of some words, with a problem of its own for others, see {@link #guess}. */
    public List<String> choices(int min, Collection<String> allowed, String problem) {
        var chosen = new ArrayList<String>();
        for (var item : list(min, Math.max(min, allowed.size()))) {
            item.oneOf(allowed, problem).ifPresent(choice -> {
                if (chosen.contains(choice)) {
                    item.problem("list.twice", choice);
                }
                chosen.add(choice);
            });
        }
        return List.copyOf(chosen);
    }

    private static String some(Collection<String> known) {
        var some = known.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return known.size() > MOST_SHOWN ? some + "…" : some;
    }

    private String shown() {
        var text = node.canonical();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
