package mulot.mechanic.day;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import mulot.level.Field;

/**
 * The half-hours of a day, as clock times of a level file.
 *
 * @param opens when the first begins
 * @param slots how many there are
 */
record Clock(LocalTime opens, int slots) {
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final int SLOTS_OF_A_DAY = 48;

    /** Where the file's own clock is wrong: a whole day, so that no other time seems wrong because of it. */
    static final Clock UNKNOWN = new Clock(LocalTime.MIDNIGHT, SLOTS_OF_A_DAY);

    /** A clock time on the grid of half-hours, or nothing and a problem. */
    static Optional<LocalTime> halfHour(Field field) {
        var text = field.text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (!TIME.matcher(text).matches()) {
            field.problem("day.no-time", text);
            return Optional.empty();
        }
        var time = LocalTime.parse(text);
        if (time.getMinute() % DayLevel.SLOT_MINUTES != 0) {
            field.problem("day.off-grid", text);
            return Optional.empty();
        }
        return Optional.of(time);
    }

    /** A clock time as a slot between two others; the first of them where it is wrong. */
    int slot(Field field, int first, int last) {
        var time = halfHour(field);
        if (time.isEmpty()) {
            return first;
        }
        var slot = halfHours(time.get()) - halfHours(opens);
        if (slot < first || slot > last) {
            field.problem("day.outside", time.get().toString(), text(first), text(last));
            return first;
        }
        return slot;
    }

    boolean isKnown() {
        return slots < SLOTS_OF_A_DAY;
    }

    private static int halfHours(LocalTime time) {
        return time.toSecondOfDay() / (DayLevel.SLOT_MINUTES * 60);
    }

    boolean passesMidnight() {
        return halfHours(opens) + slots > SLOTS_OF_A_DAY;
    }

    /** The clock time of a slot. */
    String text(int slot) {
        return opens.plusMinutes((long) slot * DayLevel.SLOT_MINUTES).toString();
    }
}
