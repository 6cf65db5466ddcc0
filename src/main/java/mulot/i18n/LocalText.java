package mulot.i18n;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One text in every language.
 *
 * @param texts one for each {@link Language}
 */
public record LocalText(Map<Language, String> texts) {
    public LocalText {
        if (!texts.keySet().containsAll(List.of(Language.values()))) {
            throw new IllegalArgumentException("a language is missing: " + texts);
        }
        texts = Map.copyOf(texts);
    }

    public static LocalText of(String french, String english) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.put(Language.FR, french);
        texts.put(Language.EN, english);
        return new LocalText(texts);
    }

    /** A text of the program's bundles in every language. */
    public static LocalText ofKey(String key) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, Texts.in(language).get(key));
        }
        return new LocalText(texts);
    }

    @SuppressWarnings("NullAway") // the constructor saw to it that every language is there
    public String in(Language language) {
        return texts.get(language);
    }
}
