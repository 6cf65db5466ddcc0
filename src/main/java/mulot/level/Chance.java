package mulot.level;

/**
 * How often a player who plays anything may win a level.
 *
 * @param least share of the games, 0 to 1
 * @param most share of the games, 0 to 1
 */
record Chance(double least, double most) {
    private static final int LAST_EASY = 2;
    private static final int LAST_MIDDLE = 5;
    private static final int LAST_HARD = 8;

    static Chance of(int difficulty) {
        if (difficulty <= LAST_EASY) {
            return new Chance(0.20, 0.60);
        }
        if (difficulty <= LAST_MIDDLE) {
            return new Chance(0.05, 0.20);
        }
        return difficulty <= LAST_HARD ? new Chance(0.005, 0.05) : new Chance(0, 0.005);
    }
}
