package mulot.play;

/**
 * The scores from which a win earns one, two and three stars.
 *
 * @param one the least score of any win
 * @param two at least {@code one}
 * @param three at least {@code two}
 */
public record Stars(int one, int two, int three) {
    private static final int PERCENT_FOR_TWO = 45;
    private static final int PERCENT_FOR_THREE = 85;

    public Stars {
        if (one > two || two > three) {
            throw new IllegalArgumentException("stars must not fall: " + one + ", " + two + ", " + three);
        }
    }

    /**
     * The thresholds every level uses: the share of the way from the weakest win to the best play, rounded up.
     *
     * @param weakest the least score of any win
     * @param best the solver's best score, at least {@code weakest}
     */
    public static Stars between(int weakest, int best) {
        return new Stars(weakest, share(weakest, best, PERCENT_FOR_TWO), share(weakest, best, PERCENT_FOR_THREE));
    }

    private static int share(int weakest, int best, int percent) {
        return weakest + Math.ceilDiv(percent * (best - weakest), 100);
    }

    /** The stars of a win with this score, 1 to 3. */
    public int of(int score) {
        if (score >= three) {
            return 3;
        }
        return score >= two ? 2 : 1;
    }
}
