package mulot.level;

/** Brings level files of older schemas forward, one step a number. Files are never rewritten. */
final class LevelUpgrade {
    /** The schema that this program writes and reads. */
    static final int CURRENT = 1;

    private static final int NEWEST_IMAGINABLE = 99;

    private LevelUpgrade() {}

    /**
     * Checks the file's schema and brings it to {@link #CURRENT}.
     *
     * @return false when the file is newer than the program: then nothing else can be said of it
     */
    static boolean isReadable(Fields level) {
        var schema = level.need("schema");
        if (schema.isEmpty()) {
            return true;
        }
        var number = schema.get().whole(0, NEWEST_IMAGINABLE);
        if (number == 0 && level.isSound()) {
            schema.get().problem("schema.none", CURRENT);
        }
        if (number > CURRENT) {
            schema.get().problem("schema.newer", number, CURRENT);
        }
        return number <= CURRENT;
    }
}
