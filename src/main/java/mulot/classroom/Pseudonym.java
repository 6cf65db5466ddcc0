package mulot.classroom;

import java.util.Locale;
import mulot.i18n.Language;
import mulot.i18n.Texts;

/** The only name of a pupil that the program needs to know. */
public record Pseudonym(Animal animal, PupilColour colour) {

    /** «Hérisson bleu», “Blue hedgehog”. */
    public String name(Language language) {
        var texts = Texts.in(language);
        return capitalised(texts.get(
                "classroom.pseudonym", texts.get("classroom.animal." + animal.id()), colour.name(language, animal)));
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
