package mulot.mechanic.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mulot.play.Lesson;
import mulot.play.PlanRules;
import mulot.play.Seed;
import mulot.play.Verdict;

/** The rules of «Ma journée en or». */
public final class DayRules implements PlanRules<DayLevel, DayState, DayMove> {
    private static final int MOST_SCREENS_OF_A_GOOD_DAY = 4;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public DayState start(DayLevel level, Seed seed) {
        return DayState.empty(level);
    }

    @Override
    public DayState play(DayState day, DayMove move) {
        return isAllowed(day, move) ? after(day, move) : day;
    }

    private static DayState after(DayState day, DayMove move) {
        return switch (move) {
            case DayMove.Place(var slot, var id) -> day.with(slot, day.level().activity(id));
            case DayMove.Shift(var from, var to) -> shifted(day, from, to);
            case DayMove.Clear(var slot) -> day.without(slot);
            case DayMove.Silence(var slot) -> day.silencing(slot);
            case DayMove.Go() -> day.goneBy();
        };
    }

    /** The two tiles change places where they can; otherwise the one in the way goes back to the tray. */
    private static DayState shifted(DayState day, int from, int to) {
        var carried = day.plan().get(from).orElseThrow();
        var moved = day.without(from).with(to, carried);
        return day.plan()
                .get(to)
                .filter(other -> other.length() == carried.length()
                        && refusal(moved, from, other).isEmpty())
                .map(other -> moved.with(from, other))
                .orElse(moved);
    }

    private static boolean isAllowed(DayState day, DayMove move) {
        return !day.lived()
                && switch (move) {
                    case DayMove.Place(var slot, var id) -> {
                        var activity = find(day.level(), id);
                        yield isSlot(day, slot)
                                && activity.isPresent()
                                && refusal(day, slot, activity.get()).isEmpty();
                    }
                    case DayMove.Shift(var from, var to) ->
                        isPlanned(day, from)
                                && isSlot(day, to)
                                && refusal(
                                                day.without(from),
                                                to,
                                                day.plan().get(from).orElseThrow())
                                        .isEmpty();
                    case DayMove.Clear(var slot) -> isPlanned(day, slot);
                    case DayMove.Silence(var slot) ->
                        isSlot(day, slot) && day.level().surprise(slot).orElse(null) instanceof Surprise.Notification;
                    case DayMove.Go() -> day.firstGap().isEmpty();
                };
    }

    private static boolean isSlot(DayState day, int slot) {
        return slot >= 0 && slot < day.level().slots();
    }

    private static boolean isPlanned(DayState day, int slot) {
        return isSlot(day, slot) && day.plan().get(slot).isPresent();
    }

    private static Optional<Activity> find(DayLevel level, String id) {
        return level.activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst();
    }

    /** Why an activity cannot begin in a slot of this day, or nothing when it can. */
    public static Optional<Refusal> refusal(DayState day, int slot, Activity activity) {
        var end = slot + activity.length();
        if (end > day.level().slots()) {
            return Optional.of(Refusal.BEDTIME);
        }
        if (slot < activity.from() || end > activity.until()) {
            return Optional.of(Refusal.CLOSED);
        }
        var replaced = 0;
        for (var at = slot; at < end; at++) {
            if (activity.outdoors() && day.level().surprise(at).orElse(null) instanceof Surprise.Rain) {
                return Optional.of(Refusal.RAIN);
            }
            if (activity.screen() && day.level().surprise(at).orElse(null) instanceof Surprise.Taken) {
                return Optional.of(Refusal.TAKEN);
            }
            replaced += day.plan().get(at).filter(activity::is).isPresent() ? 1 : 0;
        }
        return day.count(activity.id()) - replaced >= activity.max() ? Optional.of(Refusal.USED_UP) : Optional.empty();
    }

    @Override
    public Verdict judge(DayState day) {
        if (!day.lived()) {
            return new Verdict.Ongoing();
        }
        var level = day.level();
        var life = Life.of(day);
        if (life.exhausted().isPresent()) {
            return new Verdict.Lost(
                    "day.lost.exhausted-" + life.exhausted().get().id());
        }
        if (level.must().stream().anyMatch(id -> day.count(id) == 0)) {
            return new Verdict.Lost("day.lost.must");
        }
        if (level.sleepNeed().isPresent() && life.sleep() < level.sleepNeed().getAsInt()) {
            return new Verdict.Lost("day.lost.sleep");
        }
        var low = level.start().keySet().stream()
                .filter(gauge -> life.gauges().get(gauge) < level.need(gauge))
                .sorted()
                .findFirst();
        if (low.isPresent()) {
            return new Verdict.Lost("day.lost.need-" + low.get().id());
        }
        var score = score(day, life);
        return new Verdict.Won(score, level.stars().of(score));
    }

    private static int score(DayState day, Life life) {
        var level = day.level();
        return life.gauges().sum(level.start().keySet())
                + (level.sleepNeed().isPresent() ? life.sleep() : 0)
                + wishGranted(day);
    }

    private static int wishGranted(DayState day) {
        return day.level()
                .wish()
                .filter(wish -> day.count(wish.activity()) == 1)
                .map(DayLevel.Wish::bonus)
                .orElse(0);
    }

    /** Fills the first gap, or silences the phone that will ring there: every full plan can be reached so. */
    @Override
    public List<DayMove> moves(DayState day) {
        if (day.lived()) {
            return List.of();
        }
        var gap = day.firstGap();
        if (gap.isEmpty()) {
            return List.of(new DayMove.Go());
        }
        var slot = gap.getAsInt();
        var moves = new ArrayList<DayMove>();
        for (var activity : day.level().activities()) {
            if (fits(day, slot, activity) && refusal(day, slot, activity).isEmpty()) {
                moves.add(new DayMove.Place(slot, activity.id()));
            }
        }
        var rings = day.level().surprise(slot).orElse(null) instanceof Surprise.Notification;
        if (rings && !day.silenced().contains(slot)) {
            moves.add(new DayMove.Silence(slot));
        }
        return List.copyOf(moves);
    }

    private static boolean fits(DayState day, int slot, Activity activity) {
        for (var at = slot; at < Math.min(slot + activity.length(), day.level().slots()); at++) {
            if (day.plan().get(at).isPresent()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<DayMove> takeBacks(DayState day) {
        if (day.lived()) {
            return List.of();
        }
        var tiles = IntStream.range(0, day.level().slots())
                .filter(slot -> day.plan().get(slot).isPresent())
                .<DayMove>mapToObj(DayMove.Clear::new);
        var phones = day.silenced().stream().<DayMove>map(DayMove.Silence::new);
        return Stream.concat(tiles, phones).toList();
    }

    @Override
    public boolean holds(DayState day, DayMove move) {
        return switch (move) {
            case DayMove.Place(var slot, var id) ->
                day.plan()
                        .get(slot)
                        .filter(activity -> activity.id().equals(id))
                        .isPresent();
            case DayMove.Silence(var slot) -> day.silenced().contains(slot);
            case DayMove.Shift(var from, var to) -> false;
            case DayMove.Clear(var slot) -> day.plan().get(slot).isEmpty();
            case DayMove.Go() -> day.lived();
        };
    }

    @Override
    public Object essence(DayState day) {
        return DayEssence.of(day);
    }

    @Override
    public int promise(DayState day) {
        var life = Life.of(day);
        return life.exhausted().isPresent() ? -1 : score(day, life);
    }

    @Override
    public int weakestWin(DayLevel level) {
        var gauges = level.start().keySet().stream().mapToInt(level::need).sum();
        return gauges + level.sleepNeed().orElse(0);
    }

    @Override
    public List<Lesson<DayState>> lessons(DayLevel level) {
        var lessons = new ArrayList<Lesson<DayState>>();
        lessons.add(
                new Lesson<>("day.lesson.no-screen-last", day -> (Life.of(day).lateScreens() & 1) != 0));
        if (level.wish()
                .filter(wish -> level.activity(wish.activity()).screen())
                .isPresent()) {
            lessons.add(new Lesson<>("day.lesson.some-screen", day -> day.screenSlots() < 1));
            lessons.add(new Lesson<>(
                    "day.lesson.screen-in-measure", day -> day.screenSlots() > MOST_SCREENS_OF_A_GOOD_DAY));
        }
        return List.copyOf(lessons);
    }

    @Override
    public String write(DayMove move) {
        return switch (move) {
            case DayMove.Place(var slot, var activity) -> "place " + slot + " " + activity;
            case DayMove.Shift(var from, var to) -> "shift " + from + " " + to;
            case DayMove.Clear(var slot) -> "clear " + slot;
            case DayMove.Silence(var slot) -> "silence " + slot;
            case DayMove.Go() -> "go";
        };
    }

    @Override
    public Optional<DayMove> read(String text) {
        return DayMoveText.read(text);
    }
}
