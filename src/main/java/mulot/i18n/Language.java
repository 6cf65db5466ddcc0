package mulot.i18n;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the program, each complete. */
public enum Language {
    FR("fr", "Français", Locale.FRANCE),
    EN("en", "English", Locale.UK);

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName, Locale locale) {
        this.code = code;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** Two letters, as in level files and on the command line. */
    public String code() {
        return code;
    }

    /** The language's name for itself. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<Language> ofCode(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** French where the machine speaks French or something we do not; English where it speaks English. */
    public static Language ofMachine() {
        return ofCode(Locale.getDefault().getLanguage()).orElse(FR);
    }
}
