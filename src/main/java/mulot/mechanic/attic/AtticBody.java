package mulot.mechanic.attic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import mulot.i18n.LocalText;
import mulot.level.Field;
import mulot.level.Fields;
import mulot.play.Stars;

/** One reading of an attic's body: the shelf first, then what stands on it, then what is to be filmed. */
final class AtticBody {
    private static final int SMALLEST_SHELF = 4;
    private static final int LARGEST_SHELF = 24;
    private static final int LARGEST_CHEST = 24;
    private static final int LARGEST_CLOUD = 24;
    private static final int DEAREST_CLOUD = 9;
    private static final int FEWEST_BOXES = 2;
    private static final int MOST_BOXES = 12;
    private static final int FEWEST_FILMS = 2;
    private static final int MOST_FILMS = 4;
    private static final int BEST_FILM = 20;

    private final Fields body;
    private final Stars stars;

    AtticBody(Fields body, Stars stars) {
        this.body = body;
        this.stars = stars;
    }

    Optional<AtticLevel> read() {
        var shelf = body.whole("shelf", SMALLEST_SHELF, LARGEST_SHELF);
        var places = body.isSound() ? shelf : LARGEST_SHELF;
        var boxes = boxes();
        checkRoom(places, boxes);
        var films = body.maybe("films").map(field -> films(field, places)).orElse(List.of());
        var need = body.has("films") ? noNeed() : need(places, boxes);
        var chest = body.whole("chest", 0, LARGEST_CHEST, 0);
        var cloud = body.maybe("cloud").flatMap(Field::object).map(AtticBody::cloud);
        return body.close()
                ? Optional.of(new AtticLevel(shelf, need, chest, cloud, films, boxes, stars))
                : Optional.empty();
    }

    private List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        var ids = new HashSet<String>();
        var groups = new ArrayList<Field>();
        for (var field : body.list("boxes", FEWEST_BOXES, MOST_BOXES)) {
            field.object().ifPresent(fields -> {
                fields.maybe("group").ifPresent(groups::add);
                var box = BoxReader.read(fields);
                if (!ids.add(box.id())) {
                    field.problem("attic.box-twice", box.id());
                }
                boxes.add(box);
            });
        }
        if (body.isSound()) {
            groups.forEach(group -> checkCopies(group, boxes));
        }
        return boxes;
    }

    /** A copy of nothing is a slip of the pen. */
    private static void checkCopies(Field group, List<Box> boxes) {
        var names = boxes.stream().flatMap(box -> box.group().stream()).toList();
        var name = group.text();
        if (names.indexOf(name) == names.lastIndexOf(name)) {
            var others = names.stream()
                    .filter(other -> !other.equals(name))
                    .distinct()
                    .toList();
            group.guess("attic.group-alone", name, others);
        }
    }

    private void checkRoom(int shelf, List<Box> boxes) {
        var size = size(boxes);
        if (body.isSound() && size > shelf) {
            body.maybe("boxes").ifPresent(field -> field.problem("attic.overfull", size, shelf, LARGEST_SHELF));
        }
    }

    private static int size(List<Box> boxes) {
        return boxes.stream().mapToInt(Box::size).sum();
    }

    private int need(int shelf, List<Box> boxes) {
        var field = body.need("need");
        var need = field.map(number -> number.whole(1, shelf)).orElse(1);
        var free = shelf - size(boxes);
        if (body.isSound() && need <= free) {
            field.ifPresent(number -> number.problem("attic.need-free", free));
        }
        return need;
    }

    /** Where films are to be chosen, each says itself what it takes. */
    private int noNeed() {
        body.maybe("need").ifPresent(field -> field.problem("attic.need-and-films"));
        return 0;
    }

    private static List<Film> films(Field list, int shelf) {
        var films = new ArrayList<Film>();
        var ids = new HashSet<String>();
        for (var field : list.list(FEWEST_FILMS, MOST_FILMS)) {
            field.object().map(fields -> film(fields, shelf)).ifPresent(film -> {
                if (!ids.add(film.id())) {
                    field.problem("attic.film-twice", film.id());
                }
                films.add(film);
            });
        }
        return films;
    }

    private static Film film(Fields fields, int shelf) {
        var film = new Film(
                fields.need("id").map(BoxReader::id).orElse(""),
                fields.need("name").map(BoxReader::name).orElse(LocalText.of("", "")),
                fields.whole("places", 1, shelf),
                fields.whole("value", 0, BEST_FILM));
        fields.close();
        return film;
    }

    private static AtticLevel.Cloud cloud(Fields fields) {
        var cloud =
                new AtticLevel.Cloud(fields.whole("places", 1, LARGEST_CLOUD), fields.whole("days", 1, DEAREST_CLOUD));
        fields.close();
        return cloud;
    }
}
