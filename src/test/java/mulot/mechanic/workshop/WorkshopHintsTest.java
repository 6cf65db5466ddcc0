package mulot.mechanic.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.play.Advice;
import mulot.play.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkshopHintsTest {
    private static final WorkshopRules RULES = new WorkshopRules();
    private static final WorkshopMechanic MECHANIC = new WorkshopMechanic();
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final int LONGEST = 8;
    private static final int MOST = 2;

    private static List<String> hint(WorkshopState shop, String move, Language language) {
        return MECHANIC.hint(shop, new Advice.Next<>(RULES.read(move).orElseThrow()), Texts.in(language));
    }

    @Test
    void say_where_to_look_then_the_rule_then_the_move() {
        assertEquals(
                List.of(
                        "Regarde le téléphone de Rose.",
                        "Plusieurs pannes possibles\u00a0: on teste.",
                        "Teste le téléphone de Rose. Le testeur dira la panne."),
                hint(Bench.after().shop(), "test rose", Language.FR));
        assertEquals(
                List.of(
                        "Look at Rose’s phone.",
                        "Several faults are possible: we test.",
                        "Test Rose’s phone. The meter tells the fault."),
                hint(Bench.after().shop(), "test rose", Language.EN));
    }

    @Test
    void name_a_gift_by_who_waits_for_it() {
        var last = hint(Bench.after().shop(), "unplug laptop", Language.FR).getLast();

        assertEquals("Débranche le portable pour Mina. La sécurité d’abord\u202f!", last);
    }

    @Test
    void explain_why_something_is_recycled() {
        assertEquals(
                "Aucune pièce ne peut le sauver.",
                hint(Bench.after().shop(), "recycle donor", Language.FR).get(1));
        var emptied = Bench.after("unplug donor", "harvest donor screen").shop();
        assertEquals(
                "La bonne pièce est prise.",
                hint(emptied, "recycle donor", Language.FR).get(1));
    }

    @Test
    void explain_why_something_is_recycled_untested() {
        var noPart = Bench.of("errands").shop();
        assertEquals(
                "The part is missing, or the time.",
                hint(noPart, "recycle b", Language.EN).get(1));
        assertEquals(
                "Time is short: we must choose.",
                hint(Bench.after().shop(), "recycle rose", Language.EN).get(1));
    }

    @Test
    void tell_the_index_of_an_offer() {
        assertEquals(
                "Achète l’écran. Sa note est 6\u00a0: ça dépanne.",
                hint(Bench.after().shop(), "buy 0", Language.FR).getLast());
        assertEquals(
                "Buy the socket. Its index is 7: it lasts.",
                hint(Bench.after().shop(), "buy 1", Language.EN).getLast());
    }

    @Test
    void ask_to_undo_when_all_is_lost() {
        var steps = MECHANIC.hint(Bench.after().shop(), new Advice.Undo<>(), Texts.in(Language.EN));

        assertEquals("Touch “Undo”.", steps.getLast());
    }

    static Stream<WorkshopLevel> levels() {
        return WorkshopLevels.all();
    }

    /** Every hint and every reason that can come up: three steps, two sentences of eight words at most. */
    @ParameterizedTest
    @MethodSource("levels")
    void are_short_enough_to_be_read(WorkshopLevel level) {
        for (var number = 0; number < 40; number++) {
            var walk = new WorkshopWalk(level, new Seed(number));
            var shop = RULES.start(level, new Seed(number));
            for (var step = 0; step < 40; step++) {
                for (var move : RULES.moves(shop)) {
                    if (RULES.play(shop, move).opened().isEmpty()) {
                        check(shop, move);
                    }
                }
                shop = RULES.play(shop, walk.next(shop));
            }
            if (shop.isOver()) {
                checkWhy(shop);
            }
        }
    }

    private static void check(WorkshopState shop, WorkshopMove move) {
        for (var language : Language.values()) {
            var steps = MECHANIC.hint(shop, new Advice.Next<>(move), Texts.in(language));
            assertEquals(3, steps.size());
            steps.forEach(WorkshopHintsTest::isShort);
        }
    }

    private static void checkWhy(WorkshopState end) {
        for (var language : Language.values()) {
            var why = MECHANIC.why(end, Texts.in(language));
            isShort(why.sentence());
            assertTrue(
                    !why.cause().caption().isBlank() && !why.effect().caption().isBlank());
        }
    }

    private static void isShort(String text) {
        var sentences = SENTENCE_END.splitAsStream(text).toList();
        assertTrue(sentences.size() <= MOST, text);
        for (var sentence : sentences) {
            var words = SPACE.splitAsStream(sentence)
                    .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                    .count();
            assertTrue(words <= LONGEST, words + ": " + sentence);
        }
    }
}
