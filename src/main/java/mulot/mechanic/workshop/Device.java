package mulot.mechanic.workshop;

import java.util.List;

/**
 * Something on the bench.
 *
 * @param id unique in its level
 * @param model parts of one model fit no other
 * @param symptoms what it shows, one or two
 * @param possible the faults that the notebook leaves for these symptoms, at least one
 * @param fault the author's, one of the possible ones; other seeds may give it another
 * @param owner who waits for it
 * @param given whether it goes to a new owner, so that a computer is wiped first
 * @param look the number of the first device of the level that looks like this one: the same kind, model and symptoms
 */
public record Device(
        String id,
        Kind kind,
        String model,
        List<Symptom> symptoms,
        List<Fault> possible,
        Fault fault,
        Owner owner,
        boolean given,
        int look) {
    public Device {
        symptoms = List.copyOf(symptoms);
        possible = List.copyOf(possible);
    }

    /** Whether it must never be opened. */
    public boolean isDangerous() {
        return symptoms.contains(Symptom.SWOLLEN);
    }

    /** Whether it holds someone's data and goes to someone else. */
    public boolean needsWiping() {
        return given && kind.isComputer();
    }

    /** Whether its symptoms leave one fault only. */
    boolean isObvious() {
        return possible.size() == 1;
    }

    /** Whether one of its possible faults is mended with this part. */
    boolean mayLack(Part part) {
        for (var fault : possible) {
            if (fault.isMendedWith(part)) {
                return true;
            }
        }
        return false;
    }
}
