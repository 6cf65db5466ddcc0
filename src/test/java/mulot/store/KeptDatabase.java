package mulot.store;

import java.nio.file.Path;

/**
 * Makes the database that {@link MigrationTest} keeps of a schema. Run once before a schema is shipped, never again for
 * the same number: {@code KeptDatabase src/test/resources/store/v1.db}.
 */
final class KeptDatabase {
    private KeptDatabase() {}

    public static void main(String[] arguments) throws StoreException {
        try (var database = Database.open(Path.of(arguments[0]), Samples.on("2026-11-24"))) {
            var book = Samples.book(database);
            var hedgehog = book.pupil(Samples.BLUE_HEDGEHOG);
            book.record(hedgehog, "day", Samples.attempt("day-010-first-evening", 1));
            book.record(hedgehog, "day", Samples.attempt("day-020-rain", 2));
            book.record(hedgehog, "day", Samples.attempt("day-010-first-evening", 3, 1));
            book.setting("language", "fr");
        }
    }
}
