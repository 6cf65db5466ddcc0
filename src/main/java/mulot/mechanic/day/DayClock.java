package mulot.mechanic.day;

import java.time.LocalTime;
import mulot.i18n.Language;

/** Clock times as children read them: «16 h 30», “4:30”. */
final class DayClock {
    private static final int HALF_DAY = 12;

    private DayClock() {}

    /** How long some half-hours are: «1 h», «1 h 30». */
    static String length(int halfHours) {
        return halfHours / 2 + "\u202fh" + (halfHours % 2 == 0 ? "" : "\u202f30");
    }

    static String words(LocalTime time, Language language) {
        return switch (language) {
            case FR ->
                time.getMinute() == 0
                        ? time.getHour() + "\u202fh"
                        : "%d\u202fh\u202f%02d".formatted(time.getHour(), time.getMinute());
            case EN -> "%d:%02d".formatted((time.getHour() + HALF_DAY - 1) % HALF_DAY + 1, time.getMinute());
        };
    }
}
