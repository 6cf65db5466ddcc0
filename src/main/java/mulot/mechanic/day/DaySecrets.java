package mulot.mechanic.day;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mulot.mechanic.Secret;

/** Happy coincidences of a day, kept in the album: mostly two activities one after the other. */
final class DaySecrets {
    private static final LocalTime COOKIES_BEFORE = LocalTime.of(19, 0);

    /** @param before the picture of the activity before; empty for any */
    private record Combo(String name, String icon, String before, String now) {}

    private static final List<Combo> COMBOS = List.of(
            new Combo("day-dream", "dream", "reading", "cuddle"),
            new Combo("day-cookies", "cookies", "", "video-call"),
            new Combo("day-feast", "cooking", "cooking", "dinner"),
            new Combo("day-concert", "music", "music", "drawing"),
            new Combo("day-pack", "dog", "outdoors", "dog"),
            new Combo("day-idea", "sparkles", "nap", "drawing"));

    private DaySecrets() {}

    /** All there are. */
    static List<Secret> all() {
        return COMBOS.stream()
                .map(combo -> new Secret(combo.name(), "icons/" + combo.icon(), "day.secret." + combo.name()))
                .toList();
    }

    /** The icon that rises when an hour shows a secret. */
    static Optional<String> icon(Life.Hour hour, Optional<Life.Hour> previous, DayState day) {
        return shown(hour, previous, day).map(Combo::icon);
    }

    /** The names of the secrets that a lived day has shown. */
    static List<String> in(DayState day) {
        var found = new ArrayList<String>();
        var previous = Optional.<Life.Hour>empty();
        for (var hour : Life.of(day).hours()) {
            shown(hour, previous, day).map(Combo::name).ifPresent(found::add);
            previous = Optional.of(hour);
        }
        return List.copyOf(found);
    }

    private static Optional<Combo> shown(Life.Hour hour, Optional<Life.Hour> previous, DayState day) {
        var now = hour.activity().picture();
        var before = previous.map(earlier -> earlier.activity().picture()).orElse("");
        return COMBOS.stream()
                .filter(combo -> combo.now().equals(now))
                .filter(combo -> combo.before().isEmpty()
                        ? day.level().time(hour.slot()).isBefore(COOKIES_BEFORE)
                        : combo.before().equals(before))
                .findFirst();
    }
}
