package mulot.classroom;

/**
 * Hands that were counted on the projector.
 *
 * @param subject what was asked: see {@link #question}, {@link #vote} and {@link #pledge}
 * @param choice number of the choice, from 0
 * @param hands 0 to {@link #MOST}
 */
public record HandCount(String subject, int choice, int hands) {
    /** More hands are not in a room. */
    public static final int MOST = 99;

    /** A question before or after. */
    public static String question(Moment moment, String question) {
        return moment.id() + ":" + question;
    }

    /**
     * A vote of the class.
     *
     * @param round 1, or 2 after talking
     */
    public static String vote(String objective, int round) {
        return "vote-" + round + ":" + objective;
    }

    /** How many chose a pledge by raised hand. */
    public static String pledge(String card) {
        return "pledge:" + card;
    }
}
