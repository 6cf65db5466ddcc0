package mulot.level;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mulot.i18n.LocalText;

/**
 * The keys of one object of a level file. Ask for each key once, then {@link #close}: keys that nobody asked for and
 * keys that were not there are problems, and so is every value of the wrong kind.
 */
public final class Fields {
    private final Report report;
    private final String path;
    private final Node.Members node;
    private final int before;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    Fields(Report report, String path, Node.Members node) {
        this.report = report;
        this.path = path;
        this.node = node;
        this.before = report.count();
    }

    /** Reports something wrong with the object as a whole. */
    public void problem(String key, Object... arguments) {
        report.add(node.place(), path, key, arguments);
    }

    /** A value that may be left out. */
    public Optional<Field> maybe(String key) {
        asked.add(key);
        return Optional.ofNullable(node.members().get(key))
                .map(member -> new Field(report, path + "." + key, member.value()));
    }

    /** A value that must be there. */
    public Optional<Field> need(String key) {
        return need(key, "key.missing");
    }

    /** A value that must be there, with a problem of its own where it is not. */
    Optional<Field> need(String key, String problem) {
        var field = maybe(key);
        if (field.isEmpty()) {
            missing.put(key, problem);
        }
        return field;
    }

    public String text(String key) {
        return need(key).map(Field::text).orElse("");
    }

    public LocalText texts(String key) {
        return need(key).map(Field::texts).orElse(LocalText.of("", ""));
    }

    /** A whole number that must be there, within bounds. */
    public int whole(String key, int min, int max) {
        return need(key).map(field -> field.whole(min, max)).orElse(min);
    }

    /** A whole number within bounds, or another number when it is left out. */
    public int whole(String key, int min, int max, int otherwise) {
        return maybe(key).map(field -> field.whole(min, max)).orElse(otherwise);
    }

    /** Yes or no; no when it is left out. */
    public boolean flag(String key) {
        return maybe(key).map(Field::flag).orElse(false);
    }

    /** An object that must be there. */
    public Optional<Fields> object(String key) {
        return need(key).flatMap(Field::object);
    }

    /** A list that must be there. */
    public List<Field> list(String key, int min, int max) {
        return need(key).map(field -> field.list(min, max)).orElse(List.of());
    }

    /** A list that may be left out. */
    public List<Field> list(String key, int max) {
        return maybe(key).map(field -> field.list(0, max)).orElse(List.of());
    }

    /** Whether a key is there, without asking for its value. */
    public boolean has(String key) {
        return node.members().containsKey(key);
    }

    /** Whether everything that was asked for so far was there and right. */
    public boolean isSound() {
        return missing.isEmpty() && report.count() == before;
    }

    /**
     * Reports keys that nobody asked for and keys that are missing; a misspelt key is one problem, not two.
     *
     * @return whether nothing was wrong in this object, or below it, since it was opened
     */
    public boolean close() {
        node.members().forEach((key, member) -> {
            if (!asked.contains(key)) {
                unknown(key, member.key());
            }
        });
        missing.forEach((key, problem) -> problem(problem, key));
        missing.clear();
        return report.count() == before;
    }

    private void unknown(String key, Place place) {
        var free = asked.stream().filter(known -> !has(known)).toList();
        Guess.nearest(key, free)
                .ifPresentOrElse(
                        guess -> {
                            missing.remove(guess);
                            report.add(place, path + "." + key, "key.unknown-guess", key, guess);
                        },
                        () -> report.add(
                                place,
                                path + "." + key,
                                free.isEmpty() ? "key.unknown-none" : "key.unknown",
                                key,
                                String.join(", ", free)));
    }
}
