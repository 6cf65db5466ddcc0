package mulot.mechanic.attic;

import static mulot.mechanic.attic.AtticLevels.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child who can make no more room is told what can still be changed. */
class AtticImpasseTest {
    private static final String GREEDY =
            "choose giant, put dance pressed, put dinosaur pressed, put game bin, put balloon chest";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attic-070-which-film|choose giant|NONE",
                "attic-070-which-film|" + GREEDY + ", put snow bin, put tooth bin|NONE",
                "attic-070-which-film|" + GREEDY + ", put snow bin, put tooth bin, put pizza bin|SMALLER_FILM",
                "attic-070-which-film|" + GREEDY + ", put snow bin, put tooth bin, put pizza bin, choose large|NONE",
                "attic-090-one-computer|put game cloud, put baby-blurred cloud, put garden chest, put baby chest,"
                        + " put carnival pressed, put ines pressed|FULL_CHEST"
            })
    void whatCanStillBeChanged(String id, String moves, AtticImpasse impasse) {
        var level = AtticLevels.shipped()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .body();
        assertEquals(impasse, AtticImpasse.of(plan(level, moves.split(", ", -1))));
    }
}
