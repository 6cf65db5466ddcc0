package mulot.mechanic.attic;

import static mulot.mechanic.attic.AtticLevels.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.mechanic.Why;
import mulot.play.Players;
import mulot.play.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AtticWhyTest {
    private static final int LINE = 15;
    private static final AtticRules RULES = new AtticRules();

    static Stream<AtticLevel> levels() {
        return AtticLevels.all();
    }

    private static String shown(Why why) {
        return shown(why.cause()) + " > " + shown(why.effect()) + " > " + why.sentence();
    }

    private static String shown(Why.Picture picture) {
        return String.join("/", picture.icon(), picture.heading(), picture.caption());
    }

    private static String why(AtticState end) {
        return shown(new AtticMechanic().why(end, Texts.in(Language.EN)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "put volcano bin, put cat bin, put game bin|volcano//volcano talk > sad/recycle bin/lost > Five hearts: this memory does not come back.",
                "put cat bin, put cat-again bin, put party bin|photo-cat//the cat > sad/recycle bin/lost > Always keep one copy!",
                "put cat-again bin, put game bin, put party chest|photo//Léo’s first step > clock//nowhere to be found > Without a name, nobody finds it again.",
                "name mystery, put cat-again bin, put game bin, put party bin|cake//the party > cake/try/chest > Here another choice gives +7.",
                "name mystery, put cat-again bin, put game bin, put party chest|photo-cat//the cat > happy//found again! > One is enough: we find it fast!"
            })
    void theDecisionThatMattered(String moves, String shown) {
        assertEquals(shown, why(plan(AtticLevels.rules(), (moves + ", go").split(", "))));
    }

    @Test
    void twoChoicesWhereOneAloneBringsNothing() {
        assertEquals(
                "tent//night in the tent → shelf > clapper/try/short film > Change these two choices: +4!",
                why(plan(
                        AtticLevels.films(),
                        "choose long",
                        "put beach pressed",
                        "put game bin",
                        "put tent bin",
                        "go")));
    }

    /** Whatever was done, there is something to show, and room for it. */
    @ParameterizedTest
    @MethodSource("levels")
    void thereIsAlwaysOne(AtticLevel level) {
        var random = new Seed(3).random();
        for (var game = 0; game < 100; game++) {
            var end = Players.random(RULES, RULES.start(level, new Seed(0)), random);
            if (end.filmed()) {
                for (var language : Language.values()) {
                    var why = new AtticMechanic().why(end, Texts.in(language));
                    fits(why.cause());
                    fits(why.effect());
                }
            }
        }
    }

    /** There is one line under a picture that has a heading, two under others. */
    private static void fits(Why.Picture picture) {
        var most = picture.heading().isEmpty() ? 2 * LINE : LINE;
        assertTrue(picture.caption().length() <= most, picture.caption());
    }
}
