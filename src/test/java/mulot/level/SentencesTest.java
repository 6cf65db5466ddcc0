package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences themselves: complete in both languages, and French as it is printed. */
class SentencesTest {
    private static final Pattern NOT_TYPOGRAPHIC =
            Pattern.compile("'| [;!?:%»]|« |[^\\u202F ][;!?](?!\\d)|[^\\u00A0\\u202F]»|«[^\\u00A0\\u202F]");

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle("mulot.i18n." + name + "_" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "commands"})
    void are_the_same_in_both_languages(String name) {
        assertEquals(bundle(name, "fr").keySet(), bundle(name, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "commands"})
    void have_french_spaces_and_apostrophes(String name) {
        var french = bundle(name, "fr");
        for (var key : french.keySet()) {
            var sentence = french.getString(key);
            assertFalse(NOT_TYPOGRAPHIC.matcher(sentence).find(), key + ": " + sentence);
        }
    }
}
