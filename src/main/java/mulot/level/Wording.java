package mulot.level;

import java.util.Set;
import java.util.regex.Pattern;
import mulot.i18n.Language;
import mulot.i18n.LocalText;

/** How long texts for pupils may be: longer ones are not read. */
final class Wording {
    private static final int LONGEST_TITLE = 40;
    private static final int MOST_SENTENCES = 3;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\\s\\u00A0\\u202F»”]+");

    private Wording() {}

    static LocalText title(Field field) {
        var title = field.texts();
        for (var language : Language.values()) {
            var length = title.in(language).length();
            if (length > LONGEST_TITLE) {
                field.in(language).ifPresent(text -> text.problem("text.title-long", LONGEST_TITLE, length));
            }
        }
        return title;
    }

    /** A story or a hint. */
    static LocalText sentences(Field field, Set<Ages> ages) {
        var texts = field.texts();
        for (var language : Language.values()) {
            field.in(language).ifPresent(text -> check(text, texts.in(language), ages));
        }
        return texts;
    }

    private static void check(Field field, String text, Set<Ages> ages) {
        var sentences = SENTENCE_END.splitAsStream(text.strip()).toList();
        if (sentences.size() > MOST_SENTENCES) {
            field.problem("text.sentences", MOST_SENTENCES, sentences.size());
        }
        var limit = ages.stream().mapToInt(Ages::longestSentence).min().orElse(Integer.MAX_VALUE);
        for (var sentence : sentences) {
            var words = words(sentence);
            if (words > limit) {
                field.problem("text.sentence-long", sentence, words, limit);
            }
        }
    }

    /** What stands between spaces and has a letter or a digit. */
    private static int words(String sentence) {
        var words = 0;
        var inWord = false;
        for (var at = 0; at < sentence.length(); at++) {
            var character = sentence.charAt(at);
            if (isSpace(character)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(character)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    private static boolean isSpace(char character) {
        return " \t\n\u000B\f\r\u00A0\u202F".indexOf(character) >= 0;
    }
}
