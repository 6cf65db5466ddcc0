package mulot.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mulot.i18n.Language;
import mulot.i18n.Texts;

/** The animal a pupil plays as. */
public enum Animal {
    HEDGEHOG(Gender.MASCULINE),
    FOX(Gender.MASCULINE),
    OWL(Gender.MASCULINE),
    FROG(Gender.FEMININE),
    RABBIT(Gender.MASCULINE),
    CAT(Gender.MASCULINE),
    DOG(Gender.MASCULINE),
    BEAR(Gender.MASCULINE),
    TURTLE(Gender.FEMININE),
    SQUIRREL(Gender.MASCULINE),
    DUCK(Gender.MASCULINE),
    COW(Gender.FEMININE);

    /** Of the animal's French name: adjectives agree with it. */
    public enum Gender {
        MASCULINE,
        FEMININE
    }

    private final Gender gender;

    Animal(Gender gender) {
        this.gender = gender;
    }

    /** Lower case, for files and databases; never changes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its picture among the icons, without folder and ending. */
    public String picture() {
        // «dog» among the icons is the activity of walking the dog
        return this == DOG ? "dog-friend" : id();
    }

    public Gender frenchGender() {
        return gender;
    }

    /** As on its card: «Hérisson», “Hedgehog”. */
    public String name(Language language) {
        return Pseudonym.capitalised(Texts.in(language).get("classroom.animal." + id()));
    }

    public static Optional<Animal> ofId(String id) {
        return Stream.of(values()).filter(animal -> animal.id().equals(id)).findFirst();
    }
}
