package mulot.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import mulot.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PseudonymTest {
    @ParameterizedTest
    @CsvSource({
        "HEDGEHOG, BLUE,   Hérisson bleu,    Blue hedgehog",
        "FROG,     BLUE,   Grenouille bleue, Blue frog",
        "HEDGEHOG, GREEN,  Hérisson vert,    Green hedgehog",
        "TURTLE,   GREEN,  Tortue verte,     Green turtle",
        "COW,      PURPLE, Vache violette,   Purple cow",
        "OWL,      GREY,   Hibou gris,       Grey owl",
        "FROG,     GREY,   Grenouille grise, Grey frog",
        "SQUIRREL, RED,    Écureuil rouge,   Red squirrel",
    })
    void theColourAgreesWithTheAnimal(Animal animal, PupilColour colour, String french, String english) {
        var pseudonym = new Pseudonym(animal, colour);
        assertEquals(french, pseudonym.name(Language.FR));
        assertEquals(english, pseudonym.name(Language.EN));
    }

    @Test
    void everyPupilHasANameOfItsOwn() {
        for (var language : Language.values()) {
            var names = Arrays.stream(Animal.values())
                    .flatMap(animal -> Arrays.stream(PupilColour.values()).map(colour -> new Pseudonym(animal, colour)))
                    .map(pseudonym -> pseudonym.name(language))
                    .distinct();
            assertEquals(72, names.count());
        }
    }

    @Test
    void theDogIsTheFriendAmongTheIcons() {
        assertEquals("dog-friend", Animal.DOG.picture());
        assertEquals("frog", Animal.FROG.picture());
        assertEquals("Chien", Animal.DOG.name(Language.FR));
    }
}
