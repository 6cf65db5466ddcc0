package mulot.mechanic.attic;

/** What a pupil can do in the attic. Boxes and films are named by their ids. */
public sealed interface AtticMove {

    /** Carries a box to a place, from wherever it is. */
    record Put(String box, Place place) implements AtticMove {}

    /** Writes the name on a blank label. */
    record Name(String box) implements AtticMove {}

    /** Wipes a name off again that was written in this plan. */
    record Unname(String box) implements AtticMove {}

    /** Chooses the film, or another one. */
    record Choose(String film) implements AtticMove {}

    /** «Filmer !»: what is in the bin goes, what is kept is found again. */
    record Go() implements AtticMove {}
}
