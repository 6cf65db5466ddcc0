package mulot.mechanic.day;

import java.util.Comparator;
import java.util.Optional;
import mulot.i18n.Texts;
import mulot.mechanic.Why;
import mulot.play.Verdict;

/** Finds the decision that mattered most in a lived day. */
final class DayWhy {
    private final DayState day;
    private final DayLevel level;
    private final Life life;
    private final Texts texts;
    private final DayRules rules = new DayRules();

    DayWhy(DayState day, Texts texts) {
        this.day = day;
        this.level = day.level();
        this.life = Life.of(day);
        this.texts = texts;
    }

    Why find() {
        return switch (rules.judge(day)) {
            case Verdict.Lost lost -> lost();
            case Verdict.Won won -> won.stars() == 3 ? best() : better(won.score());
            case Verdict.Ongoing ongoing -> throw new IllegalStateException("the day was not lived");
        };
    }

    private Why lost() {
        if (life.exhausted().isPresent()) {
            var last = life.hours().getLast();
            var gauge = life.exhausted().get();
            return why(last, picture(gauge), "day.why.exhausted-" + gauge.id());
        }
        var missing = level.activities().stream()
                .filter(activity -> level.must().contains(activity.id()) && day.count(activity.id()) == 0)
                .findFirst();
        if (missing.isPresent()) {
            var tile = new Why.Picture(missing.get().picture(), "", name(missing.get()));
            return new Why(
                    tile, new Why.Picture("clock", "", texts.get("day.why.forgotten")), texts.get("day.why.must"));
        }
        if (level.sleepNeed().isPresent() && life.sleep() < level.sleepNeed().getAsInt()) {
            return lateScreen().orElseThrow();
        }
        var low = level.start().keySet().stream()
                .filter(gauge -> life.gauges().get(gauge) < level.need(gauge))
                .sorted()
                .findFirst()
                .orElseThrow();
        var heaviest = life.hours().stream()
                .min(Comparator.comparingInt(
                        hour -> hour.after().get(low) - hour.before().get(low)))
                .orElseThrow();
        return why(heaviest, picture(low), "day.why.low-" + low.id());
    }

    private Optional<Why> lateScreen() {
        return life.hours().stream()
                .filter(hour -> hour.events().contains(Life.Event.LATE_SCREEN))
                .reduce((earlier, later) -> later)
                .map(hour -> why(
                        hour, new Why.Picture("tired", "", texts.get("day.why.sleeps-badly")), "day.why.late-screen"));
    }

    /** A win with one or two stars: what took the most, or the one exchange that would give the most. */
    private Why better(int score) {
        if (level.sleepNeed().isPresent() && lateScreen().isPresent()) {
            return lateScreen().get();
        }
        var disturbed = first(Life.Event.DISTURBED);
        if (disturbed.isPresent()) {
            return why(disturbed.get(), new Why.Picture("bell", "", texts.get("day.why.rings")), "day.why.disturbed");
        }
        var strained = first(Life.Event.TIRED_EYES);
        if (strained.isPresent()) {
            return why(strained.get(), picture(Gauge.EYES), "day.why.tired-eyes");
        }
        var wish = level.wish().filter(wanted -> day.count(wanted.activity()) != 1);
        if (wish.isPresent()) {
            var wished = level.activity(wish.get().activity());
            var key = day.count(wished.id()) == 0 ? "day.why.wish-forgotten" : "day.why.wish-too-often";
            return new Why(
                    new Why.Picture(wished.picture(), "", name(wished)),
                    new Why.Picture("star", "", "+" + wish.get().bonus()),
                    texts.get(key));
        }
        return exchange(score).orElseGet(this::best);
    }

    private Optional<Life.Hour> first(Life.Event event) {
        return life.hours().stream()
                .filter(hour -> hour.events().contains(event))
                .findFirst();
    }

    private record Exchange(Life.Hour hour, Activity instead, int gain) {}

    private Optional<Why> exchange(int score) {
        return life.hours().stream()
                .flatMap(hour -> level.activities().stream().map(instead -> tried(hour, instead, score)))
                .filter(exchange -> exchange.gain() > 0)
                .max(Comparator.comparingInt(Exchange::gain))
                .map(exchange -> new Why(
                        picture(exchange.hour()),
                        new Why.Picture(
                                exchange.instead().picture(), texts.get("day.why.instead"), name(exchange.instead())),
                        texts.get("day.why.exchange", exchange.gain())));
    }

    private Exchange tried(Life.Hour hour, Activity instead, int score) {
        var planned = new DayState(level, day.plan(), day.silenced(), false);
        var changed = rules.play(planned, new DayMove.Place(hour.slot(), instead.id()));
        var gain =
                rules.judge(rules.play(changed, new DayMove.Go())) instanceof Verdict.Won won ? won.score() - score : 0;
        return new Exchange(hour, instead, gain);
    }

    /** A day worth three stars: the half-hour that did the most good, a calm last one first of all. */
    private Why best() {
        var last = life.hours().getLast();
        var screens = level.activities().stream().anyMatch(Activity::screen);
        if (level.sleepNeed().isPresent() && screens && life.lateScreens() == 0) {
            return why(last, new Why.Picture("sleep", "", texts.get("day.why.sleeps-well")), "day.why.calm-evening");
        }
        var kindest =
                life.hours().stream().max(Comparator.comparingInt(this::good)).orElseThrow();
        return why(kindest, new Why.Picture("happy", "", texts.get("day.why.feels-good")), "day.why.kindest");
    }

    private int good(Life.Hour hour) {
        var gauges = level.start().keySet();
        return hour.after().sum(gauges) - hour.before().sum(gauges);
    }

    private Why why(Life.Hour hour, Why.Picture effect, String key) {
        return new Why(picture(hour), effect, texts.get(key));
    }

    private Why.Picture picture(Life.Hour hour) {
        var time = DayClock.words(level.time(hour.slot()), texts.language());
        return new Why.Picture(hour.activity().picture(), time, name(hour.activity()));
    }

    private Why.Picture picture(Gauge gauge) {
        return new Why.Picture(gauge.id(), "", texts.get("day.gauge." + gauge.id()));
    }

    private String name(Activity activity) {
        return activity.name().in(texts.language());
    }
}
