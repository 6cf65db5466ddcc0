package mulot.mechanic.attic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mulot.i18n.Texts;

/** What the attic says to a pupil about boxes and places. */
final class AtticWords {
    private final Texts texts;

    AtticWords(Texts texts) {
        this.texts = texts;
    }

    /** Why a move cannot be made. */
    String refusal(AtticState attic, AtticMove move, Refusal refusal) {
        return switch (refusal) {
            case NOT_MINE ->
                texts.get(
                        refusal.key(),
                        move instanceof AtticMove.Put(var box, var place)
                                ? attic.level().box(box).owner().orElseThrow()
                                : "");
            case NO_ROOM -> texts.get(refusal.key(), attic.missing());
            case NOT_COMPRESSIBLE, CHEST_FULL, CLOUD_FULL, NO_SUCH_PLACE, HAS_NAME, IN_BIN, NO_FILM ->
                texts.get(refusal.key());
        };
    }

    /** What stands on the label; a blank label says so. */
    String label(AtticState attic, Box box) {
        return attic.isNamed(box) ? name(box) : texts.get("attic.unnamed");
    }

    /** The name of a box, written on its label or not. */
    String name(Box box) {
        return box.name().in(texts.language());
    }

    String name(Film film) {
        return film.name().in(texts.language());
    }

    String place(Place place) {
        return texts.get("attic.place." + place.id());
    }

    /** The name of a station. */
    String station(Place place) {
        return texts.get("attic.station." + place.id());
    }

    /** What a station does, in a few words. */
    String about(AtticLevel level, Place place) {
        return texts.get(
                "attic.about." + place.id(),
                level.cloud().map(AtticLevel.Cloud::days).orElse(0));
    }

    /** The sign of a copy. */
    String twin(AtticLooks.Copy copy) {
        return texts.get("attic.twin", copy.number());
    }

    /** Invites to write on a blank label. */
    String write() {
        return texts.get("attic.name");
    }

    /** A number with its sign. */
    String change(int change) {
        return texts.get(change < 0 ? "attic.minus" : "attic.plus", Math.abs(change));
    }

    /** Asks for a choice. */
    String whichFilm() {
        return texts.get("attic.which-film");
    }

    /** What the film takes. */
    String need(int places) {
        return texts.get("attic.need", places);
    }

    /** How many places have still to be freed, or that there are enough. */
    String more(AtticState attic) {
        var extra = attic.free() - attic.need();
        if (extra < 0) {
            return texts.get("attic.more", attic.missing());
        }
        return extra == 0 ? texts.get("attic.enough") : texts.get("attic.extra", extra);
    }

    /** A box, told aloud. */
    String told(AtticState attic, Box box) {
        var parts = new ArrayList<String>();
        var onShelf = attic.place(box).isOnShelf();
        var size = onShelf ? box.sizeAt(attic.place(box)) : box.size();
        var hearts = attic.isNamed(box) && attic.place(box) == Place.PRESSED ? attic.hearts(box) : box.value();
        parts.add(texts.get("attic.told.box", label(attic, box), size, hearts));
        box.owner().ifPresent(owner -> parts.add(texts.get("attic.told.owner", owner)));
        AtticLooks.copy(attic.level(), box)
                .ifPresent(copy -> parts.add(texts.get("attic.told.copy", copy.number(), copy.count())));
        return String.join(", ", parts);
    }

    /** What clicking a label does. */
    String writing(AtticState attic, Box box) {
        return attic.isNamed(box) ? texts.get("attic.told.unname", name(box)) : texts.get("attic.told.name");
    }

    /** Who has got boxes back. */
    String givenBack(List<Box> boxes) {
        var owners =
                boxes.stream().flatMap(box -> box.owner().stream()).distinct().toList();
        return owners.size() == 1
                ? texts.get("attic.show.owner", owners.getFirst())
                : texts.get(
                        "attic.show.owners",
                        texts.get(
                                "attic.show.and",
                                String.join(", ", owners.subList(0, owners.size() - 1)),
                                owners.getLast()));
    }

    /** The shelf, told aloud. */
    String told(AtticState attic) {
        return texts.get("attic.told.shelf", attic.free(), attic.level().shelf());
    }

    /** A station and what lies in it, told aloud. */
    String told(AtticState attic, Place place, List<Box> boxes) {
        var names = boxes.stream().map(box -> label(attic, box)).collect(Collectors.joining(", "));
        return station(place) + ", " + (boxes.isEmpty() ? about(attic.level(), place) : names);
    }

    /** A film, told aloud. */
    String told(Film film) {
        return texts.get("attic.told.film", name(film), film.places(), film.value());
    }

    /** What a plan comes to, told aloud. */
    String told(Tally tally) {
        return texts.get("attic.told.balance", tally.hearts(), tally.effort(), tally.days());
    }
}
