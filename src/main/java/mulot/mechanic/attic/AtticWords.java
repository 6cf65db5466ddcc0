package mulot.mechanic.attic;

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
}
