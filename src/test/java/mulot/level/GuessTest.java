package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTest {
    private static final List<String> KEYS = List.of("screen", "slots", "start", "stars", "must", "max");

    @ParameterizedTest
    @CsvSource({
        "sceen, screen",
        "Screen, screen",
        "scrren, screen",
        "srceen, screen",
        "slot, slots",
        "strat, start",
        "star, start",
        "musts, must"
    })
    void finds_what_was_meant(String written, String meant) {
        assertEquals(Optional.of(meant), Guess.nearest(written, KEYS));
    }

    @ParameterizedTest
    @CsvSource({"author", "x", "ecran", "wish"})
    void does_not_guess_wildly(String written) {
        assertEquals(Optional.empty(), Guess.nearest(written, KEYS));
    }

    @Test
    void a_swap_is_one_slip() {
        assertEquals(1, Guess.distance("dya", "day"));
        assertEquals(2, Guess.distance("sn", "snak"));
        assertEquals(0, Guess.distance("day", "Day"));
    }
}
