package mulot.mechanic.attic;

import java.util.stream.Stream;

/** Where no box can make more room and the film does not fit yet: what can still be changed. */
enum AtticImpasse {
    /** There is still something to put away. */
    NONE,
    /** A smaller film would fit. */
    SMALLER_FILM,
    /** Something else could take the room in the chest. */
    FULL_CHEST,
    /** Something else could take the room in the cloud. */
    FULL_CLOUD,
    /** Only another way from the beginning. */
    UNDO;

    private static final AtticRules RULES = new AtticRules();

    static AtticImpasse of(AtticState attic) {
        if (attic.missing() == 0 || canMakeRoom(attic)) {
            return NONE;
        }
        if (attic.level().films().stream().anyMatch(film -> film.places() <= attic.free())) {
            return SMALLER_FILM;
        }
        if (attic.used(Place.CHEST) > 0) {
            return FULL_CHEST;
        }
        return attic.used(Place.CLOUD) > 0 ? FULL_CLOUD : UNDO;
    }

    /** Whether a box can take less of the shelf, and nothing more would be lost that must not be. */
    private static boolean canMakeRoom(AtticState attic) {
        var lost = Loss.of(attic);
        return attic.level().boxes().stream()
                .flatMap(box -> Stream.of(Place.values()).map(place -> new AtticMove.Put(box.id(), place)))
                .map(move -> RULES.play(attic, move))
                .anyMatch(then -> then.free() > attic.free() && Loss.of(then).equals(lost));
    }

    /** The text that tells it. */
    String key() {
        return switch (this) {
            case NONE -> "attic.instruction";
            case SMALLER_FILM -> "attic.instruction-smaller-film";
            case FULL_CHEST -> "attic.instruction-full-chest";
            case FULL_CLOUD -> "attic.instruction-full-cloud";
            case UNDO -> "attic.instruction-undo";
        };
    }
}
