package mulot.mechanic.attic;

import static mulot.mechanic.attic.AtticLevels.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.level.Ages;
import mulot.level.Level;
import mulot.play.Advice;
import mulot.play.Adviser;
import mulot.play.Seed;
import mulot.play.Solver;
import mulot.play.Stars;
import mulot.play.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AtticHintsTest {
    private static final AtticRules RULES = new AtticRules();
    private static final AtticMechanic ATTIC = new AtticMechanic();

    static Stream<AtticLevel> levels() {
        return AtticLevels.all();
    }

    static Stream<Level<AtticLevel, AtticState, AtticMove>> shipped() {
        return AtticLevels.shipped();
    }

    private static String hint(AtticState attic, Advice<AtticMove> advice) {
        return String.join(" ", ATTIC.hint(attic, advice, Texts.in(Language.EN)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "put game bin|Look at “finished game”. No heart: nobody will miss it. Bin “finished game”: +2 places.",
                "put cat-again bin|Look at “the cat again”. Several copies count only once. Bin “the cat again”: +2 places.",
                "put party bin|Look at “the party”. Few hearts, many places. Bin “the party”: +4 places.",
                "put volcano pressed|Look at “volcano talk”. The press frees half of the places. Press “volcano talk”: +2 places.",
                "put party chest|Look at “the party”. The chest keeps all the hearts. Put “the party” in the chest.",
                "put guitar chest|Look at “Lina’s guitar”. It is Lina’s: we put it away. Put “Lina’s guitar” in the chest.",
                "put cat cloud|Look at “the cat”. The cloud, far away, costs 2 tokens. Put “the cat” in the cloud.",
                "name mystery|Look at a box without a name. Without a name, nobody finds it again. Write “Léo’s first step”: +4 hearts.",
                "go|There is enough room. What matters is safely put away. Touch “Film!”"
            })
    void sayWhereTheRuleAndTheMove(String move, String sentences) {
        var next = new Advice.Next<>(RULES.read(move).orElseThrow());
        assertEquals(sentences, hint(plan(AtticLevels.rules()), next));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "put volcano bin|put volcano shelf|Look at “volcano talk”. Five hearts: we don’t lose it. Return “volcano talk” to the shelf.",
                "put cat bin, put cat-again bin|put cat shelf|Look at “the cat”. Keep at least one copy. Return “the cat” to the shelf.",
                "put party bin|put party shelf|Look at “the party”. It has hearts: keep it. Return “the party” to the shelf.",
                "put game bin|put game shelf|Look at “finished game”. Another box is better in the bin. Return “finished game” to the shelf.",
                "put game pressed|put game shelf|Look at “finished game”. The press takes one heart from it. Put “finished game” into the press again.",
                "put game chest|put game shelf|Look at “finished game”. It is better elsewhere than in the chest. Return “finished game” to the shelf.",
                "put game cloud|put game shelf|Look at “finished game”. It is better elsewhere than in the cloud. Return “finished game” to the shelf.",
                "name mystery|unname mystery|Look at “Léo’s first step”. This name is one effort too many. Wipe the name “Léo’s first step” off."
            })
    void sayWhatIsInTheWay(String before, String move, String sentences) {
        var attic = plan(AtticLevels.rules(), before.split(", "));
        assertEquals(
                sentences, hint(attic, new Advice.TakeBack<>(RULES.read(move).orElseThrow())));
    }

    @Test
    void sayWhichFilm() {
        assertEquals(
                "Look at the films. A bigger film takes more places. Choose “long film”: 9 places.",
                hint(plan(AtticLevels.films()), new Advice.Next<>(new AtticMove.Choose("long"))));
    }

    @Test
    void sayUndoWhenNothingElseHelps() {
        assertEquals(
                "Look at what you put away last. Another way of sorting is better. Touch “Undo”.",
                hint(plan(AtticLevels.rules()), new Advice.Undo<>()));
    }

    /** From any plan, however wrong: hints alone lead to three stars, each of them with its three sentences. */
    @ParameterizedTest
    @MethodSource("levels")
    void leadToThreeStarsFromAnywhere(AtticLevel level) {
        var start = RULES.start(level, new Seed(0));
        var best = new Solver<>(RULES).best(start).orElseThrow().score();
        var stars = Stars.between(Math.min(RULES.weakestWin(level), best), best);
        var adviser = new Adviser<>(RULES, stars);
        adviser.prepare(start);
        for (var seed = 0; seed < 20; seed++) {
            var walk = new AtticWalk(level, new Seed(seed));
            var attic = start;
            for (var step = 0; step < 12; step++) {
                var move = walk.next();
                attic = move instanceof AtticMove.Go ? attic : RULES.play(attic, move);
            }
            var end = follow(adviser, attic);
            assertTrue(RULES.judge(end) instanceof Verdict.Won won && won.score() >= stars.three(), "seed " + seed);
        }
    }

    private static AtticState follow(Adviser<AtticLevel, AtticState, AtticMove> adviser, AtticState from) {
        var attic = from;
        for (var steps = 0; !attic.filmed() && steps < 60; steps++) {
            var advice = adviser.advise(attic);
            for (var language : Language.values()) {
                assertEquals(3, ATTIC.hint(attic, advice, Texts.in(language)).size());
            }
            attic = switch (advice) {
                case Advice.Next<AtticMove>(var move) -> RULES.play(attic, move);
                case Advice.TakeBack<AtticMove>(var move) -> RULES.play(attic, move);
                case Advice.Undo<AtticMove>() -> throw new AssertionError("no help from " + from.places());
            };
        }
        return attic;
    }

    /** Young readers get eight words a sentence, others twelve: whatever is advised on the way from a muddled plan. */
    @ParameterizedTest
    @MethodSource("shipped")
    void areAsShortAsTheAgeAsks(Level<AtticLevel, AtticState, AtticMove> level) {
        var most = level.envelope().isFor(Ages.SIX_TO_EIGHT) ? 8 : 12;
        var start = level.start(new Seed(0));
        var adviser = new Adviser<>(RULES, level.envelope().stars());
        adviser.prepare(start);
        for (var seed = 0; seed < 20; seed++) {
            var walk = new AtticWalk(level.body(), new Seed(seed));
            var attic = start;
            for (var step = 0; step < 12; step++) {
                var move = walk.next();
                attic = move instanceof AtticMove.Go ? attic : RULES.play(attic, move);
                for (var language : Language.values()) {
                    for (var hint : ATTIC.hint(attic, adviser.advise(attic), Texts.in(language))) {
                        assertTrue(words(hint) <= most, hint);
                    }
                }
            }
        }
    }

    private static long words(String sentence) {
        return Pattern.compile("[\\s\\u00A0\\u202F]+")
                .splitAsStream(sentence)
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    @Test
    void everyRefusalHasASentence() {
        var attic = plan(AtticLevels.rules());
        var move = new AtticMove.Put("guitar", Place.BIN);
        for (var language : Language.values()) {
            var words = new AtticWords(Texts.in(language));
            var sentences = Stream.of(Refusal.values())
                    .map(refusal -> words.refusal(attic, move, refusal))
                    .distinct()
                    .toList();
            assertEquals(Refusal.values().length, sentences.size());
        }
        assertEquals(
                List.of("It is Lina’s: we don’t throw it away.", "8 places are still missing."),
                Stream.of(Refusal.NOT_MINE, Refusal.NO_ROOM)
                        .map(refusal -> new AtticWords(Texts.in(Language.EN)).refusal(attic, move, refusal))
                        .toList());
    }
}
