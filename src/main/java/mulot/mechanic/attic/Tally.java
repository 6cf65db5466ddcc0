package mulot.mechanic.attic;

/**
 * What a plan comes to.
 *
 * @param hearts kept; copies count once
 * @param effort one for each box under the press or in the chest, and for each name
 * @param days paid for the cloud
 * @param extra free places beyond what the film takes
 * @param film points of the chosen film
 */
public record Tally(int hearts, int effort, int days, int extra, int film) {
    static final int PLACES_A_POINT = 2;
    private static final int POINTS_A_HEART = 2;

    public static Tally of(AtticState attic) {
        var level = attic.level();
        var hearts = 0;
        var effort = attic.named().size();
        var days = 0;
        for (var index = 0; index < level.boxes().size(); index++) {
            if (level.firstCopy(index) == index) {
                hearts += Fate.of(attic, index, level.boxes().size()).hearts();
            }
            effort += effort(attic.places().get(index));
            days += days(level, attic.places().get(index));
        }
        var extra = Math.max(0, attic.free() - attic.need());
        return new Tally(
                hearts, effort, days, extra, attic.film().map(Film::value).orElse(0));
    }

    static int effort(Place place) {
        return switch (place) {
            case PRESSED, CHEST -> 1;
            case SHELF, CLOUD, BIN -> 0;
        };
    }

    static int days(AtticLevel level, Place place) {
        return place == Place.CLOUD ? level.cloud().orElseThrow().days() : 0;
    }

    static int points(int hearts, int effort, int days) {
        return POINTS_A_HEART * hearts - effort - days;
    }

    /** The score of the plan as it stands; never below 0. */
    public int points() {
        return Math.max(0, points(hearts, effort, days) + extra / PLACES_A_POINT + film);
    }
}
