package mulot.mechanic.workshop;

import java.util.List;
import mulot.i18n.Texts;
import mulot.play.Advice;

/** Hints in three steps: where to look, the rule, the move and its reason. */
final class WorkshopHints {
    private final WorkshopState shop;
    private final Texts texts;
    private final WorkshopWords words;

    WorkshopHints(WorkshopState shop, Texts texts) {
        this.shop = shop;
        this.texts = texts;
        this.words = new WorkshopWords(shop.level(), texts);
    }

    List<String> steps(Advice<WorkshopMove> advice) {
        return switch (advice) {
            case Advice.Next<WorkshopMove>(var move) -> next(move);
            case Advice.TakeBack<WorkshopMove>(var move) -> undo();
            case Advice.Undo<WorkshopMove>() -> undo();
        };
    }

    private List<String> undo() {
        return List.of(say("undo-where"), say("undo-rule"), say("undo"));
    }

    private List<String> next(WorkshopMove move) {
        return switch (move) {
            case WorkshopMove.OnDevice on -> {
                var job = shop.job(on.device()).orElseThrow();
                var name = words.device(job.device());
                yield List.of(say("look-at", name), rule(job, on), step(job, on, name));
            }
            case WorkshopMove.Buy(var number) -> {
                var offer = shop.level().shop().get(number);
                var kind = offer.spare().lasting() ? "lasting" : "short-lived";
                yield List.of(
                        say("look-at-shop"),
                        say("rule-buy-" + kind),
                        say("buy-" + kind, words.the(offer.part()), offer.index()));
            }
            case WorkshopMove.Close() -> {
                var key = shop.isBenchEmpty() ? "rule-close" : "rule-close-stuck";
                yield List.of(say("look-at-bench"), say(key), say("close"));
            }
        };
    }

    /** The rule that leads to a move. */
    private String rule(Job job, WorkshopMove.OnDevice move) {
        return switch (move) {
            case WorkshopMove.Test test -> say(shop.possible(job).size() > 1 ? "rule-test" : "rule-test-sure");
            case WorkshopMove.Unplug unplug -> say("rule-unplug");
            case WorkshopMove.Clean clean -> say("rule-clean");
            case WorkshopMove.Swap swap -> say("rule-swap");
            case WorkshopMove.Harvest harvest -> say("rule-harvest");
            case WorkshopMove.Wipe wipe -> say("rule-wipe");
            case WorkshopMove.HandOver handOver -> say("rule-hand-over");
            case WorkshopMove.Recycle recycle -> say("rule-recycle-" + reasonToRecycle(job));
            case WorkshopMove.Adult adult -> say("rule-adult");
        };
    }

    private String reasonToRecycle(Job job) {
        if (job.harvested().isPresent()) {
            return "emptied";
        }
        if (job.isKnown()) {
            return job.fault() == Fault.BOARD ? "board" : "no-part";
        }
        var partAtHand = shop.possible(job).stream()
                .flatMap(fault -> fault.part().stream())
                .anyMatch(part -> shop.spare(part, job.device().model()).isPresent());
        return partAtHand ? "unknown" : "no-part";
    }

    private String step(Job job, WorkshopMove.OnDevice move, String name) {
        return switch (move) {
            case WorkshopMove.Test test -> say("test", name);
            case WorkshopMove.Unplug unplug -> say("unplug", name);
            case WorkshopMove.Clean clean -> say("clean", name);
            case WorkshopMove.Swap swap ->
                say("swap", name, words.the(job.fault().part().orElseThrow()));
            case WorkshopMove.Harvest(var device, var part) -> say("harvest", name, words.the(part));
            case WorkshopMove.Wipe wipe -> say("wipe", name);
            case WorkshopMove.HandOver handOver -> say("hand-over", name);
            case WorkshopMove.Recycle recycle -> say("recycle", name);
            case WorkshopMove.Adult adult -> say("adult", name);
        };
    }

    private String say(String key, Object... arguments) {
        return texts.get("workshop.hint." + key, arguments);
    }
}
