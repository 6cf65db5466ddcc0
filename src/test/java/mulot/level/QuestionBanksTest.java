package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mulot.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionBanksTest {
    private static final Path SHIPPED = Path.of("levels/questions/O1.json");

    @TempDir
    Path folder;

    private List<String> problems(String name, String before, String after) throws IOException {
        var file = folder.resolve(name);
        var text = Files.readString(SHIPPED);
        assertTrue(text.contains(before), before);
        Files.writeString(file, text.replaceFirst(Pattern.quote(before), after));
        return QuestionBanks.read(List.of(file), Library.shipped()).problems().stream()
                .map(problem -> problem.path() + ": " + problem.in(Language.EN))
                .toList();
    }

    @Test
    void theShippedBanksAreSoundAndTheirQuestionsAreFoundById() {
        var banks = QuestionBanks.read(Path.of("levels"), Library.shipped());
        assertEquals(List.of(), banks.problems());
        var bank = banks.of("O1").orElseThrow();
        assertEquals(3, bank.formA().size());
        assertEquals(bank.formB().get(1), bank.question("O1-b2").orElseThrow());
    }

    @Test
    void everyObjectiveHasABank() {
        var objectives =
                Library.shipped().objectives().stream().map(Objective::id).toList();
        var banks = QuestionBanks.read(Path.of("levels"), Library.shipped()).all();
        assertEquals(objectives, banks.stream().map(QuestionBank::objective).toList());
    }

    /** Neither the place of a choice nor its length says that it is the right one. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theRightChoiceCannotBeGuessedFromItsLooks(Language language) {
        var questions = QuestionBanks.read(Path.of("levels"), Library.shipped()).all().stream()
                .flatMap(bank -> Stream.concat(bank.formA().stream(), bank.formB().stream()))
                .toList();
        for (var place = 0; place < 3; place++) {
            var at = place;
            var share = share(questions, question -> question.right() == at);
            assertTrue(share > 0.25 && share < 0.42, "place " + place + ": " + share);
        }
        var longest = share(questions, question -> rank(question, language) == 0);
        var shortest = share(questions, question -> rank(question, language) == 2);
        assertTrue(longest < 0.45, "the longest: " + longest);
        assertTrue(shortest < 0.45, "the shortest: " + shortest);
    }

    private static double share(List<Question> questions, Predicate<Question> which) {
        return questions.stream().filter(which).count() / (double) questions.size();
    }

    /** How many choices are longer than the right one; a tie is nobody's clue. */
    private static long rank(Question question, Language language) {
        var lengths = question.choices().stream()
                .map(card -> card.text().in(language).length())
                .toList();
        var right = lengths.get(question.right());
        var tied = lengths.stream().filter(right::equals).count() > 1;
        return tied ? -1 : lengths.stream().filter(length -> length > right).count();
    }

    @Test
    void frenchHasItsSpacesAndApostrophes() throws IOException {
        var notTypographic = Pattern.compile(": \"[^\"]*(?:[^ ]'| [;!?:%»]|« |[^\\u202F ][;!?]|[^\\u00A0]»)");
        for (var file : QuestionBanks.filesIn(Path.of("levels", QuestionBanks.FOLDER))) {
            for (var line : Files.readAllLines(file)) {
                var isFrench = line.strip().startsWith("\"fr\"");
                assertFalse(isFrench && notTypographic.matcher(line).find(), file + ": " + line);
            }
        }
    }

    @Test
    void faultsAreNamedWithTheirPlaceAndRemedy() throws IOException {
        assertEquals(
                List.of(
                        "$.objective: This bank is that of objective “O1”. Rename the file “O1.json”, or change the objective."),
                problems("O2.json", "O1", "O1"));
        assertEquals(
                List.of(
                        "$.forms.a[0].choices[0].icon: There is no picture “vidoe”. Take the name of a picture in assets/art/icons, without “.png”."),
                problems("O1.json", "\"video\"", "\"vidoe\""));
        assertEquals(
                List.of("$.forms.a[0].right: A whole number from 0 to 2 is needed here, not 3."),
                problems("O1.json", "\"right\": 1", "\"right\": 3"));
    }

    @Test
    void aBrokenBankHidesNoOther() throws IOException {
        Files.createDirectories(folder.resolve("questions"));
        Files.copy(SHIPPED, folder.resolve("questions/O1.json"));
        Files.writeString(folder.resolve("questions/O2.json"), "{");
        var banks = QuestionBanks.read(folder, Library.shipped());
        assertEquals(1, banks.all().size());
        assertEquals(1, banks.problems().size());
    }
}
