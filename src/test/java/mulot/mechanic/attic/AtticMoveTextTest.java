package mulot.mechanic.attic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtticMoveTextTest {
    private static final AtticRules RULES = new AtticRules();

    @ParameterizedTest
    @CsvSource({"put a bin", "put a-1 cloud", "name a", "unname a", "choose a", "go"})
    void movesAreWrittenAsTheyAreRead(String text) {
        assertEquals(text, RULES.write(RULES.read(text).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"put a", "put a attic", "put A bin", "take a bin", "name", "name a b", "go now", "''"})
    void otherTextsAreNoMoves(String text) {
        assertEquals(Optional.empty(), RULES.read(text));
    }
}
