package mulot.mechanic.attic;

/**
 * What decides how a plan can go on, boxes being decided in their order: how far it is, what is used up, what the decided
 * boxes bring, and what has become of things that still have copies to decide.
 *
 * @param next the first box that may still be moved
 * @param named whether that box has got a name in this plan
 * @param film points and places of the chosen film
 * @param extra free places beyond what the film takes; negative while too few; of more than enough only what does not
 *     make a point yet
 * @param room what can still go into the chest (hundreds) and the cloud, no more than the boxes to come could fill
 * @param points of what is settled
 * @param copies five bits for each memory that is not settled, in the order of their first boxes
 * @param flags whether a treasure is lost (1), whether something of the child's own is kept (2)
 */
record AtticEssence(int next, boolean named, int film, int extra, int room, int points, long copies, int flags) {
    /** Nothing can be won any more. */
    private static final AtticEssence LOST = new AtticEssence(-1, false, 0, 0, 0, 0, 0, 0);

    private static final int FILM_PLACES = 100;
    private static final int CHEST_ROOM = 100;
    private static final int BITS = 5;
    private static final int FATE_BITS = 2;
    private static final int BETTER_LOST = 1;
    private static final int KEPT = 2;
    private static final int TREASURE_LOST = 1;
    private static final int OWN_KEPT = 2;

    static AtticEssence of(AtticState attic) {
        var next = AtticRules.firstUndecided(attic);
        var memories = Memories.before(attic, next);
        var extra = attic.free() - attic.need();
        if (memories.lost() >= Box.PRECIOUS || extra + toCome(attic, next) < 0) {
            return LOST;
        }
        var boxes = attic.level().boxes();
        var effort = attic.named().size();
        var days = 0;
        var flags = memories.lost() >= Box.TREASURE ? TREASURE_LOST : 0;
        for (var index = 0; index < next; index++) {
            var box = boxes.get(index);
            var place = attic.places().get(index);
            effort += Tally.effort(place);
            days += Tally.days(attic.level(), place);
            flags |= box.owner().isEmpty() && place != Place.BIN ? OWN_KEPT : 0;
        }
        var named =
                next < boxes.size() && attic.named().contains(boxes.get(next).id());
        var settled = extra > 0 && AtticRules.hasFilm(attic) ? extra / Tally.PLACES_A_POINT : 0;
        return new AtticEssence(
                next,
                named,
                attic.film().map(AtticEssence::film).orElse(0),
                extra - settled * Tally.PLACES_A_POINT,
                room(attic, next),
                Tally.points(memories.hearts(), effort, days) + settled,
                memories.copies(),
                flags);
    }

    private static int film(Film film) {
        return film.value() * FILM_PLACES + film.places();
    }

    /**
     * What has become of the decided boxes.
     *
     * @param hearts of what is settled
     * @param lost the most hearts lost among what is settled; all copies of something count as precious
     * @param copies what is not settled
     */
    private record Memories(int hearts, int lost, long copies) {
        static Memories before(AtticState attic, int next) {
            var level = attic.level();
            var hearts = 0;
            var lost = Fate.NONE;
            var copies = 0L;
            for (var index = 0; index < next; index++) {
                if (level.firstCopy(index) != index) {
                    continue;
                }
                var fate = Fate.of(attic, index, next);
                if (level.lastCopy(index) >= next) {
                    copies = (copies << BITS) | bits(fate);
                    continue;
                }
                var copied = level.boxes().get(index).group().isPresent();
                lost = Math.max(lost, copied && fate.isGone() ? Box.PRECIOUS : fate.lost());
                hearts += fate.hearts();
            }
            return new Memories(hearts, lost, copies);
        }
    }

    /**
     * A memory whose copies are not all decided: hearts, whether one is kept, whether something better is lost. How much
     * better follows from which boxes are decided.
     */
    private static long bits(Fate fate) {
        var kept = fate.isGone() ? 0 : KEPT;
        var lost = fate.lost() >= Box.TREASURE ? BETTER_LOST : 0;
        return ((long) fate.hearts() << FATE_BITS) | kept | lost;
    }

    /** What the boxes to come take on the shelf: no more can be freed. */
    private static int toCome(AtticState attic, int next) {
        var boxes = attic.level().boxes();
        var toCome = 0;
        for (var index = next; index < boxes.size(); index++) {
            toCome += boxes.get(index).size();
        }
        return toCome;
    }

    private static int room(AtticState attic, int next) {
        var toCome = toCome(attic, next);
        var chest = Math.min(toCome, left(attic, Place.CHEST));
        var cloud = Math.min(toCome, left(attic, Place.CLOUD));
        return chest * CHEST_ROOM + cloud;
    }

    private static int left(AtticState attic, Place place) {
        return AtticRules.capacity(attic.level(), place) - attic.used(place);
    }
}
