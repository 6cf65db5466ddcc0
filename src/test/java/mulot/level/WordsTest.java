package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mulot.i18n.Language;
import mulot.i18n.LocalText;
import mulot.mechanic.Mechanics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What pupils read is easy for their age and spelt as in the dictionary. */
class WordsTest {
    private static final Pattern SENTENCES = Pattern.compile("[.!?…]+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëîïôöùûüœæ]+");
    private static final Pattern MUTE_ENDING = Pattern.compile("[^aeiouyàâäéèêëîïôöùûüœæ](e|es)$");
    private static final Pattern PLACES = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");
    private static final List<String> READ_BY_PUPILS_AND_TEACHERS =
            List.of("screens", "day", "workshop", "attic", "classroom", "teacher", "seance");
    private static final int EASY_FOR_THE_YOUNG = 90;
    private static final int EASY = 80;

    static Stream<Level<?, ?, ?>> levels() {
        return LevelCatalog.read(Path.of("levels"), Mechanics.all(), Library.shipped()).levels().stream();
    }

    static List<QuestionBank> banks() {
        return QuestionBanks.read(Path.of("levels"), Library.shipped()).all();
    }

    private static List<LocalText> texts(Envelope envelope) {
        var texts = new ArrayList<>(List.of(envelope.title(), envelope.story()));
        texts.addAll(envelope.hints());
        return texts;
    }

    /** What pupils read; the openers are for the adult. */
    private static Stream<LocalText> forPupils(QuestionBank bank) {
        var questions = Stream.concat(bank.formA().stream(), bank.formB().stream())
                .flatMap(question -> Stream.concat(
                        Stream.of(question.ask(), question.because()),
                        question.choices().stream().map(Card::text)));
        var cards = Stream.of(
                        bank.debate().choices(),
                        bank.situations().values(),
                        bank.gestures().values())
                .flatMap(Collection::stream)
                .map(Card::text);
        return Stream.of(Stream.of(bank.debate().ask()), questions, cards).flatMap(each -> each);
    }

    /** Kandel and Moles (1958): Flesch's reading ease for French; 100 is very easy. */
    private static double ease(String text) {
        var sentences = Stream.of(SENTENCES.split(text))
                .filter(part -> !words(part).isEmpty())
                .count();
        var words = words(text);
        var syllables = words.stream().mapToInt(WordsTest::syllables).sum();
        return 207 - 1.015 * words.size() / sentences - 73.6 * syllables / words.size();
    }

    private static List<String> words(String text) {
        return Stream.of(WORDS.split(text)).filter(word -> !word.isEmpty()).toList();
    }

    private static int syllables(String word) {
        var lower = word.toLowerCase(Locale.FRENCH);
        var sounds = (int) VOWELS.matcher(lower).results().count();
        return Math.max(1, MUTE_ENDING.matcher(lower).find() && sounds > 1 ? sounds - 1 : sounds);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void a_level_is_easy_to_read(Level<?, ?, ?> level) {
        var envelope = level.envelope();
        var text = texts(envelope).stream().map(each -> each.in(Language.FR)).collect(Collectors.joining(". "));
        var least = envelope.isFor(Ages.SIX_TO_EIGHT) ? EASY_FOR_THE_YOUNG : EASY;
        assertTrue(ease(text) >= least, ease(text) + " is less than " + least + ": " + text);
    }

    @ParameterizedTest
    @MethodSource("banks")
    void a_question_bank_is_easy_to_read(QuestionBank bank) {
        var text = forPupils(bank).map(each -> each.in(Language.FR)).collect(Collectors.joining(". "));
        assertTrue(ease(text) >= EASY_FOR_THE_YOUNG, bank.objective() + ": " + ease(text) + ": " + text);
    }

    @Test
    void a_hard_text_is_found_hard() {
        assertTrue(ease("Une administration intercommunale recommande l’interopérabilité.") < EASY);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_word_is_in_the_dictionary(Language language) throws IOException, InterruptedException {
        assumeTrue(isThere("hunspell"), "hunspell is not installed; .ci/run installs it");
        var allowed = new TreeSet<>(Files.readAllLines(Path.of("config/words-" + language.code() + ".txt")));
        var unknown = new TreeSet<String>();
        for (var word : misspelt(allTexts(language), language)) {
            if (!allowed.contains(word.replaceFirst("'s$", ""))) {
                unknown.add(word);
            }
        }
        assertEquals(new TreeSet<>(), unknown);
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String allTexts(Language language) {
        var texts = new ArrayList<String>();
        levels().forEach(level -> texts(level.envelope()).forEach(each -> texts.add(each.in(language))));
        for (var bank : banks()) {
            Stream.concat(forPupils(bank), bank.openers().stream()).forEach(each -> texts.add(each.in(language)));
        }
        for (var name : READ_BY_PUPILS_AND_TEACHERS) {
            var bundle = ResourceBundle.getBundle("mulot.i18n." + name + "_" + language.code());
            bundle.keySet()
                    .forEach(key ->
                            texts.add(PLACES.matcher(bundle.getString(key)).replaceAll(" ")));
        }
        for (var fact : Library.shipped().facts()) {
            fact.young().filter(young -> language == Language.FR).ifPresent(texts::add);
        }
        return String.join("\n", texts).replace('’', '\'').replaceAll("[\\u00A0\\u202F]", " ");
    }

    private static List<String> misspelt(String texts, Language language) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "hunspell", "-i", "utf-8", "-d", language == Language.FR ? "fr_FR" : "en_GB", "-l")
                .redirectErrorStream(true)
                .start();
        var writer = Thread.ofVirtual().start(() -> {
            try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
                input.write(texts);
            } catch (IOException ended) {
                throw new IllegalStateException(ended);
            }
        });
        var found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        writer.join();
        assertEquals(0, process.waitFor(), found);
        return found.lines().toList();
    }
}
