package mulot.teacher;

import java.util.List;
import mulot.classroom.SeanceResults;
import mulot.store.RecordedAttempt;
import mulot.store.ScoreBook;

/**
 * All that a class has left on this machine.
 *
 * @param attempts oldest first
 * @param seances newest first
 * @param stars of the whole class: what fills the river
 */
record LookBack(List<RecordedAttempt> attempts, List<SeanceResults> seances, int stars) {

    static LookBack of(ScoreBook book) {
        return new LookBack(book.attempts(), book.seances().results(book.className()), book.starsOfTheClass());
    }

    boolean isEmpty() {
        return attempts.isEmpty() && seances.isEmpty();
    }
}
