package mulot.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelIdTest {
    @Test
    void is_written_as_it_is() {
        assertEquals("day-010-first-evening", new LevelId("day-010-first-evening").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "day-", "-day", "day--010", "Day", "journée", "day 010", "day/010", "../day"})
    void is_never_something_else(String text) {
        assertThrows(IllegalArgumentException.class, () -> new LevelId(text));
    }
}
