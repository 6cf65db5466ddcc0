package mulot.mechanic.day;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import mulot.i18n.Language;
import mulot.i18n.LocalText;
import mulot.level.Field;
import mulot.level.Fields;
import mulot.play.LevelId;

/**
 * Reads the tiles of the tray.
 *
 * @param clock of the day
 * @param played the gauges of the level
 */
record ActivityReader(Clock clock, Set<Gauge> played) {
    private static final int LARGEST_DELTA = 10;
    private static final int MOST_A_DAY = 9;
    private static final int LONGEST = 4;
    private static final int LONGEST_NAME = 20;

    /** With stand-ins for what is wrong. */
    Activity read(Fields fields) {
        var id = id(fields);
        var name = name(fields, id);
        var picture = picture(fields, id);
        var deltas = deltas(fields);
        var screen = fields.flag("screen");
        var outdoors = fields.flag("outdoors");
        var together = fields.flag("together");
        var max = fields.whole("max", 1, MOST_A_DAY, 1);
        var length = Math.min(fields.whole("length", 1, LONGEST, 1), clock.slots());
        var from = fields.maybe("from")
                .map(field -> clock.slot(field, 0, clock.slots() - 1))
                .orElse(0);
        var until = fields.maybe("until")
                .map(field -> clock.slot(field, 1, clock.slots()))
                .orElse(clock.slots());
        var fits = from + length <= until;
        if (fields.close() && !fits) {
            fields.problem("day.window-short", clock.text(from), clock.text(until), length);
        }
        return new Activity(
                id,
                name,
                picture,
                deltas,
                screen,
                outdoors,
                together,
                max,
                fits ? from : 0,
                fits ? until : clock.slots(),
                length);
    }

    private static String id(Fields fields) {
        var field = fields.need("id");
        var id = field.map(Field::text).orElse("");
        if (!id.isBlank() && !LevelId.isWellFormed(id)) {
            field.orElseThrow().problem("day.activity-id", id);
        }
        return id;
    }

    private static LocalText name(Fields fields, String id) {
        if (KnownActivities.IDS.contains(id) && !fields.has("name")) {
            return KnownActivities.name(id);
        }
        var field = fields.maybe("name");
        if (field.isEmpty() && !id.isBlank()) {
            fields.maybe("id").ifPresent(unnamed -> unnamed.guess("day.activity-unknown", id, KnownActivities.IDS));
        }
        var name = field.map(Field::texts).orElse(LocalText.of("", ""));
        for (var language : Language.values()) {
            var length = name.in(language).length();
            if (length > LONGEST_NAME) {
                field.flatMap(texts -> texts.in(language))
                        .orElseThrow()
                        .problem("day.name-long", name.in(language), LONGEST_NAME, length);
            }
        }
        return name;
    }

    private static String picture(Fields fields, String id) {
        var field = fields.maybe("picture");
        if (field.isEmpty() && fields.has("name") && !id.isBlank() && !KnownActivities.IDS.contains(id)) {
            fields.problem("day.picture-missing", id, String.join(", ", KnownActivities.IDS));
        }
        return field.flatMap(picture -> picture.oneOf(KnownActivities.IDS)).orElse(id);
    }

    private Map<Gauge, Integer> deltas(Fields fields) {
        var deltas = new EnumMap<Gauge, Integer>(Gauge.class);
        for (var gauge : Gauge.values()) {
            fields.maybe(gauge.id()).ifPresent(field -> {
                deltas.put(gauge, field.whole(-LARGEST_DELTA, LARGEST_DELTA));
                checkPlayed(field, gauge, played);
            });
        }
        return deltas;
    }

    /** A gauge that does not stand in «start» is not shown, so nothing may count on it. */
    static void checkPlayed(Field field, Gauge gauge, Set<Gauge> played) {
        if (!played.isEmpty() && !played.contains(gauge)) {
            field.problem("day.gauge-absent", gauge.id());
        }
    }
}
