package mulot.mechanic.attic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plan of the attic. Nothing is final until it is filmed.
 *
 * @param level what is played
 * @param places where each box of {@link AtticLevel#boxes} is
 * @param named ids of the boxes whose blank label was filled
 * @param film the chosen film, in levels that let choose
 * @param filmed whether the film was made
 */
public record AtticState(AtticLevel level, List<Place> places, Set<String> named, Optional<Film> film, boolean filmed) {
    public AtticState {
        places = List.copyOf(places);
        named = Set.copyOf(named);
    }

    static AtticState untouched(AtticLevel level) {
        var places = Collections.nCopies(level.boxes().size(), Place.SHELF);
        return new AtticState(level, places, Set.of(), Optional.empty(), false);
    }

    /** Where a box is. */
    public Place place(Box box) {
        return places.get(level.index(box.id()));
    }

    /** Whether a box can be found again by its name. */
    public boolean isNamed(Box box) {
        return !box.unnamed() || named.contains(box.id());
    }

    /** Hearts that a box keeps where it is: none in the bin, none without a name. Copies are not looked at. */
    public int hearts(Box box) {
        return isNamed(box) ? box.heartsAt(place(box)) : 0;
    }

    /** Places taken at a place; the shelf and the press share the shelf's. */
    public int used(Place place) {
        var used = 0;
        for (var index = 0; index < places.size(); index++) {
            var box = level.boxes().get(index);
            var at = places.get(index);
            if (place.isOnShelf()) {
                used += box.sizeAt(at);
            } else if (at == place) {
                used += box.size();
            }
        }
        return used;
    }

    /** Free places of the shelf. */
    public int free() {
        return level.shelf() - used(Place.SHELF);
    }

    /** Places that the film takes; 0 while none is chosen. */
    public int need() {
        return film.map(Film::places).orElse(level.need());
    }

    /** Places that have still to be freed. */
    public int missing() {
        return Math.max(0, need() - free());
    }

    AtticState with(int index, Place place) {
        var changed = new ArrayList<>(places);
        changed.set(index, place);
        var box = level.boxes().get(index).id();
        return place == Place.BIN && named.contains(box)
                ? new AtticState(level, changed, without(box), film, filmed)
                : new AtticState(level, changed, named, film, filmed);
    }

    private Set<String> without(String box) {
        var changed = new HashSet<>(named);
        changed.remove(box);
        return changed;
    }

    AtticState naming(String box) {
        var changed = new HashSet<>(named);
        changed.add(box);
        return new AtticState(level, places, changed, film, filmed);
    }

    AtticState unnaming(String box) {
        return new AtticState(level, places, without(box), film, filmed);
    }

    AtticState choosing(Film chosen) {
        return new AtticState(level, places, named, Optional.of(chosen), filmed);
    }

    AtticState afterFilming() {
        return new AtticState(level, places, named, film, true);
    }
}
