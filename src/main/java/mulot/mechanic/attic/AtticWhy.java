package mulot.mechanic.attic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mulot.i18n.Texts;
import mulot.mechanic.Why;
import mulot.play.Verdict;

/** Finds the decision that mattered most once the film is made. */
final class AtticWhy {
    private static final String FILM_PICTURE = "clapper";

    private final AtticState attic;
    private final AtticLevel level;
    private final Texts texts;
    private final AtticWords words;
    private final AtticRules rules = new AtticRules();

    AtticWhy(AtticState attic, Texts texts) {
        this.attic = attic;
        this.level = attic.level();
        this.texts = texts;
        this.words = new AtticWords(texts);
    }

    Why find() {
        return switch (rules.judge(attic)) {
            case Verdict.Lost lost -> lost();
            case Verdict.Won won -> won.stars() == 3 ? best() : better(won.score());
            case Verdict.Ongoing ongoing -> throw new IllegalStateException("the film was not made");
        };
    }

    private Why lost() {
        var loss = Loss.of(attic).orElseThrow();
        var precious = loss.box().value() >= Box.PRECIOUS;
        return new Why(
                picture(loss.box()),
                new Why.Picture("sad", words.place(Place.BIN), texts.get("attic.why.lost")),
                texts.get(precious ? "attic.why.precious" : "attic.why.copies-lost"));
    }

    /** Another plan, one or two moves away, and what it brings more. */
    private record Change(List<AtticMove> moves, int gain) {}

    /** A win with one or two stars: the move that would bring the most, or two moves where one alone brings nothing. */
    private Why better(int points) {
        var plan = new AtticState(level, attic.places(), attic.named(), attic.film(), false);
        var one = best(single(plan).map(move -> tried(plan, List.of(move), points)));
        return one.or(() -> best(pairs(plan).map(moves -> tried(plan, moves, points))))
                .map(change -> why(plan, change))
                .orElseGet(this::best);
    }

    private static Optional<Change> best(Stream<Change> changes) {
        return changes.filter(change -> change.gain() > 0).max(Comparator.comparingInt(Change::gain));
    }

    private Stream<AtticMove> single(AtticState plan) {
        var moves = new ArrayList<AtticMove>();
        for (var box : level.boxes()) {
            moves.add(new AtticMove.Name(box.id()));
            Arrays.stream(Place.values())
                    .filter(place -> plan.place(box) != place)
                    .forEach(place -> moves.add(new AtticMove.Put(box.id(), place)));
        }
        level.films().forEach(film -> moves.add(new AtticMove.Choose(film.id())));
        return moves.stream();
    }

    private Stream<List<AtticMove>> pairs(AtticState plan) {
        return single(plan)
                .filter(move -> !rules.play(plan, move).equals(plan))
                .flatMap(first -> single(plan).map(second -> List.of(first, second)));
    }

    private Change tried(AtticState plan, List<AtticMove> moves, int points) {
        var changed = plan;
        for (var move : moves) {
            changed = rules.play(changed, move);
        }
        var end = rules.judge(rules.play(changed, new AtticMove.Go()));
        return new Change(moves, end instanceof Verdict.Won won ? won.score() - points : 0);
    }

    private Why why(AtticState plan, Change change) {
        var first = change.moves().getFirst();
        var last = change.moves().getLast();
        if (last instanceof AtticMove.Name(var id)) {
            return new Why(
                    picture(level.box(id)),
                    new Why.Picture("clock", "", texts.get("attic.why.not-found")),
                    texts.get("attic.why.name"));
        }
        return change.moves().size() == 1
                ? new Why(before(plan, first), after(first), texts.get("attic.why.exchange", change.gain()))
                : new Why(wanted(first), wanted(last), texts.get("attic.why.two-exchanges", change.gain()));
    }

    /** What a move would change. */
    private Why.Picture before(AtticState plan, AtticMove move) {
        return move instanceof AtticMove.Choose ? film(plan.film().orElseThrow(), "") : picture(box(move));
    }

    /** Where a move would bring it. */
    private Why.Picture after(AtticMove move) {
        var instead = texts.get("attic.why.instead");
        return switch (move) {
            case AtticMove.Put(var id, var place) ->
                new Why.Picture(AtticLooks.icon(level.box(id)), instead, words.place(place));
            case AtticMove.Choose(var id) -> film(level.film(id).orElseThrow(), instead);
            case AtticMove.Name(var id) -> picture(box(move));
            case AtticMove.Unname(var id) -> picture(box(move));
            case AtticMove.Go() -> picture(box(move));
        };
    }

    /** A move as one picture: there is room for two lines where nothing stands above. */
    private Why.Picture wanted(AtticMove move) {
        if (move instanceof AtticMove.Put(var id, var place)) {
            return new Why.Picture(
                    AtticLooks.icon(level.box(id)), "", words.name(level.box(id)) + " → " + words.place(place));
        }
        return after(move);
    }

    private Box box(AtticMove move) {
        return switch (move) {
            case AtticMove.Put(var id, var place) -> level.box(id);
            case AtticMove.Name(var id) -> level.box(id);
            case AtticMove.Unname(var id) -> level.box(id);
            case AtticMove.Choose(var id) -> throw new IllegalArgumentException("about no box: " + move);
            case AtticMove.Go() -> throw new IllegalArgumentException("about no box: " + move);
        };
    }

    /** A plan worth three stars: one copy of many was enough, or what matters most is safe. */
    private Why best() {
        var single =
                level.boxes().stream().filter(this::standsForItsCopies).max(Comparator.comparingInt(attic::hearts));
        var kept = single.orElseGet(() -> level.boxes().stream()
                .max(Comparator.comparingInt(attic::hearts))
                .orElseThrow());
        return new Why(
                picture(kept),
                new Why.Picture("happy", "", texts.get("attic.why.found")),
                texts.get(single.isPresent() ? "attic.why.one-copy" : "attic.why.sorted"));
    }

    private boolean standsForItsCopies(Box box) {
        return attic.place(box) != Place.BIN
                && level.boxes().stream().anyMatch(copy -> copy.isCopyOf(box) && attic.place(copy) == Place.BIN);
    }

    private Why.Picture picture(Box box) {
        return new Why.Picture(AtticLooks.icon(box), "", words.name(box));
    }

    private Why.Picture film(Film film, String heading) {
        return new Why.Picture(FILM_PICTURE, heading, words.name(film));
    }
}
