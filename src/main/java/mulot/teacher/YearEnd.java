package mulot.teacher;

import java.time.LocalDate;
import java.time.Month;

/** The end of the school year. */
final class YearEnd {
    private static final int LAST_DAY_OF_JULY = 31;

    private YearEnd() {}

    /** Whether something of a school year that is over is still kept: one ends on 31 July. */
    static boolean isDue(LocalDate today, LocalDate oldest) {
        var end = LocalDate.of(today.getYear(), Month.JULY, LAST_DAY_OF_JULY);
        var last = today.isBefore(end) ? end.minusYears(1) : end;
        return oldest.isBefore(last);
    }
}
