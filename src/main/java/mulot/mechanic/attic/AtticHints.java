package mulot.mechanic.attic;

import java.util.List;
import mulot.i18n.Texts;
import mulot.play.Advice;

/** Hints in three steps: where to look, the rule, the move and its reason. */
final class AtticHints {
    private final AtticState attic;
    private final Texts texts;
    private final AtticWords words;

    AtticHints(AtticState attic, Texts texts) {
        this.attic = attic;
        this.texts = texts;
        this.words = new AtticWords(texts);
    }

    List<String> steps(Advice<AtticMove> advice) {
        return switch (advice) {
            case Advice.Next<AtticMove>(var move) -> next(move);
            case Advice.TakeBack<AtticMove>(var move) -> takeBack(move);
            case Advice.Undo<AtticMove>() -> List.of(say("undo-where"), say("undo-rule"), say("undo"));
        };
    }

    private List<String> next(AtticMove move) {
        return switch (move) {
            case AtticMove.Put(var id, var place) -> {
                var box = attic.level().box(id);
                yield List.of(where(box), rule(box, place), put(box, place));
            }
            case AtticMove.Name(var id) -> {
                var box = attic.level().box(id);
                yield List.of(where(box), say("rule-name"), say("name", words.name(box), box.value()));
            }
            case AtticMove.Choose(var id) -> {
                var film = attic.level().film(id).orElseThrow();
                yield List.of(say("where-films"), say("rule-film"), say("choose", words.name(film), film.places()));
            }
            case AtticMove.Go() -> List.of(say("room"), say("rule-go"), say("go"));
            case AtticMove.Unname(var id) -> takeBack(move);
        };
    }

    private List<String> takeBack(AtticMove move) {
        return switch (move) {
            case AtticMove.Put(var id, var place) -> {
                var box = attic.level().box(id);
                var back = attic.place(box) == Place.PRESSED ? "back-pressed" : "back";
                yield List.of(where(box), say(inTheWay(box)), say(back, label(box)));
            }
            case AtticMove.Unname(var id) -> {
                var box = attic.level().box(id);
                yield List.of(where(box), say("rule-useless-name"), say("unname", words.name(box)));
            }
            case AtticMove.Name(var id) -> throw new IllegalArgumentException("takes nothing back: " + move);
            case AtticMove.Choose(var id) -> throw new IllegalArgumentException("takes nothing back: " + move);
            case AtticMove.Go() -> throw new IllegalArgumentException("takes nothing back: " + move);
        };
    }

    private String where(Box box) {
        return attic.isNamed(box) ? say("look-at", words.name(box)) : say("look-at-blank");
    }

    /** The rule that explains best why a box goes to a place. */
    private String rule(Box box, Place place) {
        if (box.owner().isPresent() && place != Place.PRESSED) {
            return say("rule-owner", box.owner().get());
        }
        return switch (place) {
            case PRESSED -> say("rule-press");
            case CHEST -> say("rule-chest");
            case CLOUD -> say("rule-cloud", attic.level().cloud().orElseThrow().days());
            case SHELF -> say("rule-hearts");
            case BIN -> say(binRule(box));
        };
    }

    private String binRule(Box box) {
        if (hasKeptCopy(box)) {
            return "rule-copies";
        }
        return box.value() == 0 ? "rule-no-heart" : "rule-few-hearts";
    }

    private boolean hasKeptCopy(Box box) {
        return attic.level().boxes().stream()
                .anyMatch(copy -> copy.isCopyOf(box)
                        && !copy.id().equals(box.id())
                        && attic.place(copy) != Place.BIN
                        && copy.value() >= box.value());
    }

    private String put(Box box, Place place) {
        var won = box.sizeAt(attic.place(box)) - box.sizeAt(place);
        return say("put-" + place.id(), label(box), won);
    }

    /** Why a box should not be where it is. */
    private String inTheWay(Box box) {
        return switch (attic.place(box)) {
            case PRESSED -> "way-press";
            case CHEST -> "way-chest";
            case CLOUD -> "way-cloud";
            case SHELF -> "rule-hearts";
            case BIN -> {
                if (Loss.of(attic).filter(loss -> loss.box().equals(box)).isEmpty()) {
                    yield box.value() > 0 ? "rule-hearts" : "way-bin";
                }
                yield box.value() >= Box.PRECIOUS ? "rule-precious" : "rule-one-copy";
            }
        };
    }

    private String label(Box box) {
        return words.label(attic, box);
    }

    private String say(String key, Object... arguments) {
        return texts.get("attic.hint." + key, arguments);
    }
}
