package mulot.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mulot.i18n.Language;
import mulot.i18n.Texts;

/** The colour that tells two pupils with the same animal apart. */
public enum PupilColour {
    BLUE,
    GREEN,
    YELLOW,
    RED,
    PURPLE,
    GREY;

    /** Lower case, for files and databases; never changes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word as it agrees with the animal: «verte» for a frog, «vert» for a fox. */
    public String name(Language language, Animal animal) {
        var gender = animal.frenchGender().name().toLowerCase(Locale.ROOT);
        return Texts.in(language).get("classroom.colour." + id() + "." + gender);
    }

    public static Optional<PupilColour> ofId(String id) {
        return Stream.of(values()).filter(colour -> colour.id().equals(id)).findFirst();
    }
}
