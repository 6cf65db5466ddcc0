package mulot.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import mulot.i18n.Language;

/** Days as they stand on paper. */
final class LongDay {
    private LongDay() {}

    /** «1er décembre 2026», “1 December 2026”. */
    static String in(LocalDate day, Language language) {
        var words =
                day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        return language == Language.FR ? words.replaceFirst("^1 ", "1er ") : words;
    }
}
