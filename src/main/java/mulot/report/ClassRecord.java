package mulot.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mulot.classroom.Pupil;
import mulot.classroom.SchoolClass;
import mulot.classroom.SeanceResults;
import mulot.store.RecordedAttempt;
import mulot.store.ScoreBook;

/**
 * All that a class has left on this machine.
 *
 * @param label empty for pupils without a class
 * @param grade for example CM1, or empty
 * @param pupils everybody of the class
 * @param attempts oldest first
 * @param seances newest first
 * @param used what the program used for a séance, by its id, where it was measured
 */
public record ClassRecord(
        String label,
        String grade,
        List<Pupil> pupils,
        List<RecordedAttempt> attempts,
        List<SeanceResults> seances,
        Map<UUID, Consumption> used) {
    public ClassRecord {
        pupils = List.copyOf(pupils);
        attempts = List.copyOf(attempts);
        seances = List.copyOf(seances);
        used = Map.copyOf(used);
    }

    /** The class of the book. For the storage thread. */
    public static ClassRecord of(ScoreBook book) {
        var label = book.className();
        var grade = book.classes().all().stream()
                .filter(each -> each.label().equals(label))
                .map(SchoolClass::grade)
                .findFirst()
                .orElse("");
        var seances = book.seances().results(label);
        var used = new HashMap<UUID, Consumption>();
        for (var results : seances) {
            var seance = results.seance();
            Consumption.of(book, seance).ifPresent(consumption -> used.put(seance.id(), consumption));
        }
        return new ClassRecord(label, grade, book.pupils(), book.attempts(), seances, used);
    }

    /** Of a class that nobody has met. */
    public static ClassRecord nothing(String label) {
        return new ClassRecord(label, "", List.of(), List.of(), List.of(), Map.of());
    }

    /** Whether nobody has played and no séance was done. */
    public boolean isEmpty() {
        return attempts.isEmpty() && seances.isEmpty();
    }

    /** The same with one séance alone. */
    public ClassRecord only(SeanceResults one) {
        return new ClassRecord(label, grade, pupils, attempts, List.of(one), used);
    }
}
