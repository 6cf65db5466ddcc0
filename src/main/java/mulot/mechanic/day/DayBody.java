package mulot.mechanic.day;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import mulot.level.Field;
import mulot.level.Fields;
import mulot.play.Stars;

/** One reading of a day's body: the clock first, then the gauges, the tray, and what refers to it. */
final class DayBody {
    private static final int FEWEST_SLOTS = 2;
    private static final int MOST_SLOTS = 14;
    private static final int FEWEST_GAUGES = 2;
    private static final int FEWEST_ACTIVITIES = 2;
    private static final int MOST_ACTIVITIES = 12;
    private static final int LARGEST_BONUS = 10;

    private final Fields body;
    private final Stars stars;

    DayBody(Fields body, Stars stars) {
        this.body = body;
        this.stars = stars;
    }

    Optional<DayLevel> read() {
        var clock = clock();
        var start = body.object("start").map(DayBody::start).orElse(Map.of());
        var needs = body.object("need");
        var sleep = needs.map(DayBody::sleep).orElse(OptionalInt.empty());
        var need = needs.map(fields -> need(fields, start.keySet())).orElse(Map.of());
        var activities = activities(new ActivityReader(clock, start.keySet()), clock);
        var ids = activities.stream().map(Activity::id).toList();
        var must = body.maybe("must")
                .map(field -> Set.copyOf(field.choices(0, ids, "day.not-on-tray")))
                .orElse(Set.of());
        var wish = body.maybe("wish").flatMap(Field::object).map(fields -> wish(fields, ids));
        var surprises = surprises(clock, start.keySet());
        return body.close()
                ? Optional.of(new DayLevel(
                        clock.opens(), clock.slots(), activities, start, need, sleep, must, wish, surprises, stars))
                : Optional.empty();
    }

    private Clock clock() {
        var slots = body.whole("slots", FEWEST_SLOTS, MOST_SLOTS);
        var opens = body.need("opens");
        var time = opens.flatMap(Clock::halfHour);
        if (time.isEmpty() || !body.isSound()) {
            return Clock.UNKNOWN;
        }
        var clock = new Clock(time.get(), slots);
        if (clock.passesMidnight()) {
            opens.get().problem("day.past-midnight", clock.opens().toString(), slots);
            return Clock.UNKNOWN;
        }
        return clock;
    }

    /** Nothing where it is wrong: then no gauge seems absent because of it. */
    private static Map<Gauge, Integer> start(Fields fields) {
        var start = new EnumMap<Gauge, Integer>(Gauge.class);
        for (var gauge : Gauge.values()) {
            fields.maybe(gauge.id()).ifPresent(field -> start.put(gauge, field.whole(1, Gauge.MAX)));
        }
        if (fields.close() && start.size() < FEWEST_GAUGES) {
            fields.problem("day.too-few-gauges", FEWEST_GAUGES);
        }
        return fields.isSound() ? start : Map.of();
    }

    private static OptionalInt sleep(Fields need) {
        return need.maybe("sleep")
                .map(field -> OptionalInt.of(field.whole(0, Gauge.MAX)))
                .orElse(OptionalInt.empty());
    }

    private static Map<Gauge, Integer> need(Fields fields, Set<Gauge> played) {
        var need = new EnumMap<Gauge, Integer>(Gauge.class);
        for (var gauge : Gauge.values()) {
            fields.maybe(gauge.id()).ifPresent(field -> {
                need.put(gauge, field.whole(0, Gauge.MAX));
                ActivityReader.checkPlayed(field, gauge, played);
            });
        }
        fields.close();
        return need;
    }

    private List<Activity> activities(ActivityReader reader, Clock clock) {
        var activities = new ArrayList<Activity>();
        var ids = new HashSet<String>();
        for (var field : body.list("activities", FEWEST_ACTIVITIES, MOST_ACTIVITIES)) {
            field.object().map(reader::read).ifPresent(activity -> {
                if (!ids.add(activity.id())) {
                    field.problem("day.activity-twice", activity.id());
                }
                activities.add(activity);
            });
        }
        var room = activities.stream()
                .mapToInt(activity -> activity.max() * activity.length())
                .sum();
        if (clock.isKnown() && room < clock.slots() && activities.size() >= FEWEST_ACTIVITIES) {
            body.maybe("activities").ifPresent(field -> field.problem("day.too-few-tiles", room, clock.slots()));
        }
        return activities;
    }

    private static DayLevel.Wish wish(Fields fields, List<String> ids) {
        var activity = fields.need("activity")
                .flatMap(field -> field.oneOf(ids, "day.not-on-tray"))
                .orElse("");
        var wish = new DayLevel.Wish(activity, fields.whole("bonus", 1, LARGEST_BONUS));
        fields.close();
        return wish;
    }

    private List<Surprise> surprises(Clock clock, Set<Gauge> played) {
        var surprises = new ArrayList<Surprise>();
        var taken = new HashSet<Integer>();
        for (var field : body.list("surprises", clock.slots())) {
            field.object().flatMap(fields -> surprise(fields, clock, played)).ifPresent(surprise -> {
                if (!taken.add(surprise.slot())) {
                    field.problem("day.slot-taken", clock.text(surprise.slot()));
                }
                surprises.add(surprise);
            });
        }
        return surprises;
    }

    private static Optional<Surprise> surprise(Fields fields, Clock clock, Set<Gauge> played) {
        var kind =
                fields.need("kind").flatMap(field -> field.oneOf(List.of("rain", "taken", "friend", "notification")));
        var slot = fields.need("at")
                .map(field -> clock.slot(field, 0, clock.slots() - 1))
                .orElse(0);
        var surprise = kind.<Surprise>map(name -> switch (name) {
            case "rain" -> new Surprise.Rain(slot);
            case "taken" -> new Surprise.Taken(slot);
            case "friend" -> new Surprise.Friend(slot, links(fields.need("links"), played));
            default -> new Surprise.Notification(slot, links(fields.maybe("links"), played));
        });
        if (kind.isEmpty()) {
            fields.maybe("links");
        }
        return fields.close() ? surprise : Optional.empty();
    }

    private static int links(Optional<Field> links, Set<Gauge> played) {
        links.ifPresent(field -> ActivityReader.checkPlayed(field, Gauge.LINKS, played));
        return links.map(field -> field.whole(1, Gauge.MAX)).orElse(0);
    }
}
