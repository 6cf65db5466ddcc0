package mulot.mechanic.attic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mulot.play.Stars;

/**
 * One attic to sort.
 *
 * @param shelf places of the shelf, at least what all boxes take
 * @param need places that the film takes; 0 where the film is chosen
 * @param chest places of the chest; 0 where there is none
 * @param cloud the cloud shelf, if any
 * @param films to choose from before filming; empty where the film is given
 * @param boxes the largest first: so a child looks at them, so moves are tried, so hints come
 * @param stars the thresholds of this level
 */
public record AtticLevel(
        int shelf, int need, int chest, Optional<Cloud> cloud, List<Film> films, List<Box> boxes, Stars stars) {

    /**
     * A shelf on a computer elsewhere.
     *
     * @param places that boxes can take there
     * @param days what each box there costs, in points
     */
    public record Cloud(int places, int days) {}

    public AtticLevel {
        films = List.copyOf(films);
        boxes = boxes.stream()
                .sorted(Comparator.comparingInt(Box::size).reversed())
                .toList();
        if (boxes.stream().mapToInt(Box::size).sum() > shelf) {
            throw new IllegalArgumentException("the boxes do not fit on a shelf of " + shelf);
        }
        if (films.isEmpty() == (need == 0)) {
            throw new IllegalArgumentException("the film is either given or chosen");
        }
    }

    /** The same attic for a film that takes one place less, with more room in the chest. */
    AtticLevel easier() {
        var shorter = films.stream()
                .map(film -> new Film(film.id(), film.name(), Math.max(1, film.places() - 1), film.value()))
                .toList();
        var less = need == 0 ? 0 : Math.max(1, need - 1);
        return new AtticLevel(shelf, less, chest == 0 ? 0 : chest + 1, cloud, shorter, boxes, stars);
    }

    /** Where the box with this id stands in {@link #boxes}; −1 when there is none. */
    int index(String id) {
        for (var index = 0; index < boxes.size(); index++) {
            if (boxes.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    /** The box with this id. */
    public Box box(String id) {
        return boxes.stream()
                .filter(box -> box.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no box " + id));
    }

    /** The film with this id. */
    public Optional<Film> film(String id) {
        return films.stream().filter(film -> film.id().equals(id)).findFirst();
    }

    /** Whether this level has such a place. */
    public boolean has(Place place) {
        return switch (place) {
            case SHELF, BIN -> true;
            case PRESSED -> boxes.stream().anyMatch(Box::compressible);
            case CHEST -> chest > 0;
            case CLOUD -> cloud.isPresent();
        };
    }

    /** The first box that is a copy of the same thing: the box itself when there is no other. */
    int firstCopy(int index) {
        var first = boxes.get(index).group().isEmpty() ? index : 0;
        while (first < index && !boxes.get(first).isCopyOf(boxes.get(index))) {
            first++;
        }
        return first;
    }

    /** The last box that is a copy of the same thing: the box itself when there is no other. */
    int lastCopy(int index) {
        var last = boxes.get(index).group().isEmpty() ? index : boxes.size() - 1;
        while (last > index && !boxes.get(last).isCopyOf(boxes.get(index))) {
            last--;
        }
        return last;
    }
}
