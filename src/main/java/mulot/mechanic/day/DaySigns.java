package mulot.mechanic.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The little pictures and the sentence that go with an hour, secrets included. */
final class DaySigns {
    private DaySigns() {}

    /** Icons that rise, at most three. */
    static List<String> of(Life.Hour hour, Optional<Life.Hour> previous, DayState day) {
        var signs = new ArrayList<String>();
        DaySecrets.icon(hour, previous, day).ifPresent(signs::add);
        for (var gauge : Gauge.values()) {
            if (day.level().plays(gauge)
                    && hour.after().get(gauge) > hour.before().get(gauge)) {
                signs.add(gauge.id());
            }
        }
        if (hour.events().contains(Life.Event.DISTURBED)) {
            signs.addFirst("bell");
        }
        if (hour.events().contains(Life.Event.ANSWERED)) {
            signs.addFirst("video-call");
        }
        if (hour.events().contains(Life.Event.QUIET)) {
            signs.addFirst("bell-off");
        }
        if (hour.events().contains(Life.Event.FRIEND)) {
            signs.addFirst("friend");
        }
        if (hour.events().contains(Life.Event.WEARY)) {
            signs.addFirst("tired");
        }
        return signs.size() > 3 ? signs.subList(0, 3) : signs;
    }

    /** What Mulot says of an hour, if something is worth a word. */
    static Optional<String> words(Life.Hour hour) {
        return hour.events().stream()
                .findFirst()
                .map(event ->
                        "day.lived." + event.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
