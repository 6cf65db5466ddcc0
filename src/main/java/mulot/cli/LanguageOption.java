package mulot.cli;

import mulot.i18n.Language;
import mulot.i18n.Texts;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of a command's words, for every command that has any. */
final class LanguageOption {
    @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "lang", converter = FromCode.class)
    private Language language = Language.ofMachine();

    Language language() {
        return language;
    }

    /** A text of the bundle {@code commands}. */
    String say(String key, Object... arguments) {
        return Texts.in(language).get("commands." + key, arguments);
    }

    static final class FromCode implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.ofCode(code).orElseThrow(() -> new TypeConversionException("fr, en"));
        }
    }
}
