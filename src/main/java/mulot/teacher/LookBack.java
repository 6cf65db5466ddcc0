package mulot.teacher;

import java.util.List;
import mulot.classroom.SeanceResults;
import mulot.store.ScoreBook;
import mulot.store.Tally;

/**
 * What a class has left on this machine, counted.
 *
 * @param tallies in the order of the first tries
 * @param seances newest first
 */
record LookBack(List<Tally> tallies, List<SeanceResults> seances) {

    static LookBack of(ScoreBook book) {
        return new LookBack(book.tallies(), book.seances().results(book.className()));
    }

    boolean isEmpty() {
        return tallies.isEmpty() && seances.isEmpty();
    }

    /** Of the whole class: what fills the river. */
    int stars() {
        return tallies.stream().mapToInt(Tally::best).sum();
    }
}
