package mulot.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearEndTest {
    @ParameterizedTest
    @CsvSource({
        "2027-07-30, 2026-09-02, false",
        "2027-07-31, 2026-09-02, true",
        "2027-09-03, 2026-09-02, true",
        "2027-09-03, 2027-09-02, false",
        "2026-11-25, 2026-11-25, false",
        "2028-01-10, 2027-06-30, true"
    })
    void theYearIsOverOnTheLastOfJuly(LocalDate today, LocalDate oldest, boolean due) {
        assertEquals(due, YearEnd.isDue(today, oldest));
    }
}
