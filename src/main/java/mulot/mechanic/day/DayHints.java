package mulot.mechanic.day;

import java.util.Comparator;
import java.util.List;
import mulot.i18n.Texts;
import mulot.play.Advice;

/** Hints in three steps: where to look, the rule, the move and its reason. */
final class DayHints {
    private final DayState day;
    private final Texts texts;

    DayHints(DayState day, Texts texts) {
        this.day = day;
        this.texts = texts;
    }

    List<String> steps(Advice<DayMove> advice) {
        return switch (advice) {
            case Advice.Next<DayMove>(var move) -> next(move);
            case Advice.TakeBack<DayMove>(var move) -> takeBack(move);
            case Advice.Undo<DayMove>() ->
                List.of(texts.get("day.hint.undo-where"), texts.get("day.hint.undo-rule"), texts.get("day.hint.undo"));
        };
    }

    private List<String> next(DayMove move) {
        return switch (move) {
            case DayMove.Place(var slot, var id) -> {
                var activity = day.level().activity(id);
                yield List.of(
                        texts.get("day.hint.look-at", time(slot)),
                        texts.get(rule(slot, activity)),
                        texts.get("day.hint.place", name(activity), time(slot)));
            }
            case DayMove.Silence(var slot) ->
                List.of(
                        texts.get("day.hint.look-at", time(slot)),
                        texts.get("day.hint.rule-notification"),
                        texts.get("day.hint.silence"));
            case DayMove.Go() ->
                List.of(texts.get("day.hint.full"), texts.get("day.hint.full"), texts.get("day.hint.go"));
            case DayMove.Shift(var from, var to) -> throw new IllegalArgumentException("no advice: " + move);
            case DayMove.Clear(var slot) -> takeBack(move);
        };
    }

    private List<String> takeBack(DayMove move) {
        if (move instanceof DayMove.Silence(var slot)) {
            return List.of(
                    texts.get("day.hint.look-at", time(slot)),
                    texts.get("day.hint.rule-dear-call"),
                    texts.get("day.hint.let-ring"));
        }
        if (!(move instanceof DayMove.Clear(var slot))) {
            throw new IllegalArgumentException("takes nothing back: " + move);
        }
        var activity = day.plan().get(slot).orElseThrow();
        var late = activity.screen() && slot + activity.length() > day.level().slots() - Life.LAST_HOUR;
        return List.of(
                texts.get("day.hint.look-at", time(slot)),
                texts.get(late ? "day.hint.rule-late-screen" : "day.hint.rule-better"),
                texts.get("day.hint.clear", name(activity), time(slot)));
    }

    /** The rule that explains an activity best. */
    private String rule(int slot, Activity activity) {
        var level = day.level();
        if (level.must().contains(activity.id()) && day.count(activity.id()) == 0) {
            return "day.hint.rule-must";
        }
        if (level.wish().filter(wish -> wish.activity().equals(activity.id())).isPresent()
                && day.count(activity.id()) == 0) {
            return "day.hint.rule-wish";
        }
        if (slot >= level.slots() - Life.LAST_HOUR && !activity.screen()) {
            return "day.hint.rule-late-screen";
        }
        if (level.surprise(slot).orElse(null) instanceof Surprise.Friend && activity.together()) {
            return "day.hint.rule-friend";
        }
        var best = level.start().keySet().stream()
                .sorted()
                .max(Comparator.comparingInt(activity::delta))
                .orElseThrow();
        return "day.hint.rule-" + best.id();
    }

    private String time(int slot) {
        return DayClock.words(day.level().time(slot), texts.language());
    }

    private String name(Activity activity) {
        return activity.name().in(texts.language());
    }
}
