package mulot.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarsTest {
    @ParameterizedTest
    @CsvSource({"25, 48, 36, 45", "0, 100, 45, 85", "10, 10, 10, 10", "3, 4, 4, 4", "14, 2014, 914, 1714"})
    void stand_at_45_and_85_percent_of_the_way_rounded_up(int weakest, int best, int two, int three) {
        assertEquals(new Stars(weakest, two, three), Stars.between(weakest, best));
    }

    @ParameterizedTest
    @CsvSource({"25, 1", "35, 1", "36, 2", "44, 2", "45, 3", "48, 3"})
    void are_given_from_their_threshold_on(int score, int stars) {
        assertEquals(stars, new Stars(25, 36, 45).of(score));
    }

    @Test
    void never_fall() {
        assertThrows(IllegalArgumentException.class, () -> new Stars(5, 4, 6));
        assertThrows(IllegalArgumentException.class, () -> new Stars(5, 6, 5));
    }
}
