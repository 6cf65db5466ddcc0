package mulot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CsvScoresTest {
    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("Hérisson bleu", "Hérisson bleu"),
                Arguments.of(-3, "-3"),
                Arguments.of(2.5, "2,5"),
                Arguments.of("=1+1", "'=1+1"),
                Arguments.of("+33", "'+33"),
                Arguments.of("-2", "'-2"),
                Arguments.of("@SUM(A1)", "'@SUM(A1)"),
                Arguments.of("\t=1", "'\t=1"),
                Arguments.of("\r=1", "\"'\r=1\""),
                Arguments.of("a;b", "\"a;b\""),
                Arguments.of("say \"hi\"", "\"say \"\"hi\"\"\""),
                Arguments.of("two\nlines", "\"two\nlines\""),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellIsSafeInASpreadsheet(Object value, String expected) {
        assertEquals(expected, Csv.cell(value));
    }
}
