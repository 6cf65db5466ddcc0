package mulot.mechanic.attic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mulot.play.Lesson;
import mulot.play.PlanRules;
import mulot.play.Seed;
import mulot.play.Verdict;

/** The rules of «Le grenier aux souvenirs». */
public final class AtticRules implements PlanRules<AtticLevel, AtticState, AtticMove> {
    private static final List<Place> PLACES = List.of(Place.CHEST, Place.PRESSED, Place.CLOUD, Place.BIN);
    private static final int MORE_THAN_ANY_POINTS = 1_000;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public AtticState start(AtticLevel level, Seed seed) {
        return AtticState.untouched(level);
    }

    @Override
    public AtticState play(AtticState attic, AtticMove move) {
        if (attic.filmed()) {
            return attic;
        }
        var level = attic.level();
        return switch (move) {
            case AtticMove.Put(var id, var place) -> {
                var box = level.index(id);
                yield box >= 0 && putting(attic, box, place).isEmpty() ? attic.with(box, place) : attic;
            }
            case AtticMove.Name(var id) -> {
                var box = level.index(id);
                yield box >= 0 && naming(attic, box).isEmpty() ? attic.naming(id) : attic;
            }
            case AtticMove.Unname(var id) -> attic.named().contains(id) ? attic.unnaming(id) : attic;
            case AtticMove.Choose(var id) -> level.film(id).map(attic::choosing).orElse(attic);
            case AtticMove.Go() -> filming(attic).isEmpty() ? attic.afterFilming() : attic;
        };
    }

    /** Why a move of this level cannot be made in a plan, or nothing when it can. */
    public static Optional<Refusal> refusal(AtticState attic, AtticMove move) {
        var level = attic.level();
        return switch (move) {
            case AtticMove.Put(var box, var place) -> putting(attic, level.index(box), place);
            case AtticMove.Name(var box) -> naming(attic, level.index(box));
            case AtticMove.Unname(var box) -> Optional.empty();
            case AtticMove.Choose(var film) -> Optional.empty();
            case AtticMove.Go() -> filming(attic);
        };
    }

    /** Whether it is known what will be filmed. */
    static boolean hasFilm(AtticState attic) {
        return attic.film().isPresent() || attic.level().films().isEmpty();
    }

    private static Optional<Refusal> filming(AtticState attic) {
        if (!hasFilm(attic)) {
            return Optional.of(Refusal.NO_FILM);
        }
        return attic.missing() > 0 ? Optional.of(Refusal.NO_ROOM) : Optional.empty();
    }

    private static Optional<Refusal> putting(AtticState attic, int index, Place place) {
        var level = attic.level();
        var box = level.boxes().get(index);
        return switch (place) {
            case SHELF -> Optional.empty();
            case PRESSED -> box.compressible() ? Optional.empty() : Optional.of(Refusal.NOT_COMPRESSIBLE);
            case BIN -> box.owner().isPresent() ? Optional.of(Refusal.NOT_MINE) : Optional.empty();
            case CHEST, CLOUD -> {
                if (!level.has(place)) {
                    yield Optional.of(Refusal.NO_SUCH_PLACE);
                }
                var others = attic.used(place) - (attic.places().get(index) == place ? box.size() : 0);
                yield others + box.size() <= capacity(level, place)
                        ? Optional.empty()
                        : Optional.of(place == Place.CHEST ? Refusal.CHEST_FULL : Refusal.CLOUD_FULL);
            }
        };
    }

    private static Optional<Refusal> naming(AtticState attic, int index) {
        if (attic.isNamed(attic.level().boxes().get(index))) {
            return Optional.of(Refusal.HAS_NAME);
        }
        return attic.places().get(index) == Place.BIN ? Optional.of(Refusal.IN_BIN) : Optional.empty();
    }

    /** How much goes into a place. */
    public static int capacity(AtticLevel level, Place place) {
        return switch (place) {
            case SHELF, PRESSED -> level.shelf();
            case CHEST -> level.chest();
            case CLOUD -> level.cloud().map(AtticLevel.Cloud::places).orElse(0);
            case BIN -> Integer.MAX_VALUE;
        };
    }

    @Override
    public Verdict judge(AtticState attic) {
        if (!attic.filmed()) {
            return new Verdict.Ongoing();
        }
        var loss = Loss.of(attic);
        if (loss.isPresent()) {
            return new Verdict.Lost(loss.get().reason());
        }
        var points = Tally.of(attic).points();
        return new Verdict.Won(points, attic.level().stars().of(points));
    }

    /**
     * The film first; then boxes that come after the last one that was decided, and filming once there is room: so each
     * plan can be laid in one order only.
     */
    @Override
    public List<AtticMove> moves(AtticState attic) {
        var level = attic.level();
        if (attic.filmed()) {
            return List.of();
        }
        if (!hasFilm(attic)) {
            return level.films().stream()
                    .<AtticMove>map(film -> new AtticMove.Choose(film.id()))
                    .toList();
        }
        var moves = new ArrayList<AtticMove>();
        if (filming(attic).isEmpty()) {
            moves.add(new AtticMove.Go());
        }
        for (var index = firstUndecided(attic); index < level.boxes().size(); index++) {
            addMoves(attic, index, moves);
        }
        return List.copyOf(moves);
    }

    private static void addMoves(AtticState attic, int index, List<AtticMove> moves) {
        var box = attic.level().boxes().get(index);
        if (!attic.isNamed(box)) {
            moves.add(new AtticMove.Name(box.id()));
        }
        for (var place : PLACES) {
            var wasted = place == Place.BIN && attic.named().contains(box.id());
            if (!wasted && putting(attic, index, place).isEmpty()) {
                moves.add(new AtticMove.Put(box.id(), place));
            }
        }
    }

    /** The box after the last one that was moved; a box that only got its name may still be moved. */
    static int firstUndecided(AtticState attic) {
        var boxes = attic.level().boxes();
        for (var index = boxes.size() - 1; index >= 0; index--) {
            if (attic.places().get(index) != Place.SHELF) {
                return index + 1;
            }
            if (attic.named().contains(boxes.get(index).id())) {
                return index;
            }
        }
        return 0;
    }

    /** Back to the shelf with each box that left it, and off with each name: there is always room for that. */
    @Override
    public List<AtticMove> takeBacks(AtticState attic) {
        var takeBacks = new ArrayList<AtticMove>();
        if (!attic.filmed()) {
            for (var box : attic.level().boxes()) {
                if (attic.place(box) != Place.SHELF) {
                    takeBacks.add(new AtticMove.Put(box.id(), Place.SHELF));
                }
                if (attic.named().contains(box.id())) {
                    takeBacks.add(new AtticMove.Unname(box.id()));
                }
            }
        }
        return List.copyOf(takeBacks);
    }

    @Override
    public boolean holds(AtticState attic, AtticMove move) {
        return switch (move) {
            case AtticMove.Put(var box, var place) -> attic.place(attic.level().box(box)) == place;
            case AtticMove.Name(var box) -> attic.named().contains(box);
            case AtticMove.Unname(var box) -> !attic.named().contains(box);
            case AtticMove.Choose(var id) ->
                attic.film().filter(film -> film.id().equals(id)).isPresent();
            case AtticMove.Go() -> attic.filmed();
        };
    }

    @Override
    public Object essence(AtticState attic) {
        return AtticEssence.of(attic);
    }

    /** Room first, then what the plan is worth; a child sees at once when something precious is in the bin. */
    @Override
    public int promise(AtticState attic) {
        return Loss.of(attic).isPresent()
                ? -1
                : MORE_THAN_ANY_POINTS * Math.min(attic.free(), attic.need())
                        + Tally.of(attic).points();
    }

    @Override
    public int weakestWin(AtticLevel level) {
        return new WeakestWin(this).from(AtticState.untouched(level));
    }

    @Override
    public List<Lesson<AtticState>> lessons(AtticLevel level) {
        return List.of(
                new Lesson<>("attic.lesson.keep-treasures", attic -> Loss.isAny(attic, Box.TREASURE)),
                new Lesson<>("attic.lesson.keep-something", AtticRules::keepsNothingOfMine));
    }

    private static boolean keepsNothingOfMine(AtticState attic) {
        return attic.level().boxes().stream().noneMatch(box -> box.owner().isEmpty() && attic.place(box) != Place.BIN);
    }

    @Override
    public String write(AtticMove move) {
        return AtticMoveText.write(move);
    }

    @Override
    public Optional<AtticMove> read(String text) {
        return AtticMoveText.read(text);
    }
}
