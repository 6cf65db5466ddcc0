package mulot.teacher;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import mulot.i18n.Language;

/** Days as adults read them. */
final class Days {
    private Days() {}

    /** «25 nov. 2026», “25 Nov 2026”. */
    static String in(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale()));
    }
}
