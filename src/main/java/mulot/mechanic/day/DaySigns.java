package mulot.mechanic.day;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The little pictures and the sentence that go with an hour, secrets included. */
final class DaySigns {
    private static final LocalTime COOKIES_BEFORE = LocalTime.of(19, 0);

    private DaySigns() {}

    /** Icons that rise, at most three. */
    static List<String> of(Life.Hour hour, Optional<Life.Hour> previous, DayState day) {
        var signs = new ArrayList<String>();
        secret(hour, previous, day).ifPresent(signs::add);
        for (var gauge : Gauge.values()) {
            if (day.level().plays(gauge)
                    && hour.after().get(gauge) > hour.before().get(gauge)) {
                signs.add(gauge.id());
            }
        }
        if (hour.events().contains(Life.Event.DISTURBED)) {
            signs.addFirst("bell");
        }
        if (hour.events().contains(Life.Event.WEARY)) {
            signs.addFirst("tired");
        }
        return signs.size() > 3 ? signs.subList(0, 3) : signs;
    }

    /** Reading and then a cuddle make a dream; calling Grandma before seven brings cookies. */
    private static Optional<String> secret(Life.Hour hour, Optional<Life.Hour> previous, DayState day) {
        var now = hour.activity().picture();
        if (now.equals("cuddle")
                && previous.filter(before -> before.activity().picture().equals("reading"))
                        .isPresent()) {
            return Optional.of("dream");
        }
        if (now.equals("video-call") && day.level().time(hour.slot()).isBefore(COOKIES_BEFORE)) {
            return Optional.of("cookies");
        }
        return Optional.empty();
    }

    /** What Mulot says of an hour, if something is worth a word. */
    static Optional<String> words(Life.Hour hour) {
        return hour.events().stream()
                .findFirst()
                .map(event ->
                        "day.lived." + event.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
