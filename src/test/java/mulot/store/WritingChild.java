package mulot.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/** A program that records attempts until it is killed, and says which ones it was promised to find again. */
final class WritingChild {
    private WritingChild() {}

    public static void main(String[] arguments) throws IOException, StoreException {
        System.in.read(); // the machine is warm; now wait for the starting signal
        try (var database = Database.open(Path.of(arguments[0]), Clock.systemUTC())) {
            var book = new ScoreBook(database, "", new SecureRandom());
            var pupil = book.pupil(Samples.BLUE_HEDGEHOG);
            while (true) {
                System.out.println(
                        book.record(pupil, "day", Samples.attempt("day-010", 2)).id());
                System.out.flush();
            }
        }
    }
}
