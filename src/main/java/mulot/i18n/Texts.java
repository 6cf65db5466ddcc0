package mulot.i18n;

import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's own words in one language, from the bundles beside this class. A key's first part names its bundle:
 * {@code screens.home.play} stands in {@code screens_fr.properties} as {@code home.play}.
 */
public final class Texts {
    private static final Map<Language, Texts> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
    }

    public static Texts in(Language language) {
        return ALL.computeIfAbsent(language, Texts::new);
    }

    public Language language() {
        return language;
    }

    /**
     * A text with its places {@code {0}}, {@code {1}} … filled.
     *
     * @throws java.util.MissingResourceException when no bundle has the key
     */
    public String get(String key, Object... arguments) {
        var pattern = bundle(key).getString(key.substring(key.indexOf('.') + 1));
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** Whether there is a text for this key. */
    public boolean has(String key) {
        return bundle(key).containsKey(key.substring(key.indexOf('.') + 1));
    }

    private ResourceBundle bundle(String key) {
        var name = key.substring(0, key.indexOf('.'));
        return bundles.computeIfAbsent(
                name, bundle -> ResourceBundle.getBundle("mulot.i18n." + bundle + "_" + language.code()));
    }
}
