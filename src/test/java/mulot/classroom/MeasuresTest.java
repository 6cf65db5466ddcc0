package mulot.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static List<Answer> answers(Moment moment, int right, int wrong) {
        var answers = new ArrayList<Answer>();
        IntStream.range(0, right + wrong)
                .forEach(index -> answers.add(new Answer(new UUID(0, index), moment, "O1", "O1-a1", 0, index < right)));
        return answers;
    }

    private static Measure measure(List<Answer> before, List<Answer> after) {
        var all = new ArrayList<>(before);
        all.addAll(after);
        return Measures.ofAnswers(List.of("O1"), all).getFirst();
    }

    @Test
    void theGainIsTheShareOfWhatWasNotKnown() {
        var measure = measure(answers(Moment.BEFORE, 4, 6), answers(Moment.AFTER, 7, 3));
        assertEquals(new Measure("O1", 10, 4, 10, 7, 10), measure);
        assertEquals(0.5, measure.gain().orElseThrow(), 1e-12);
    }

    @Test
    void aGainCanBeNegativeAndIsSaid() {
        var measure = measure(answers(Moment.BEFORE, 5, 5), answers(Moment.AFTER, 4, 6));
        assertEquals(-0.2, measure.gain().orElseThrow(), 1e-12);
    }

    @Test
    void noGainIsToldOfFewPupils() {
        assertTrue(measure(answers(Moment.BEFORE, 1, 3), answers(Moment.AFTER, 4, 0))
                .gain()
                .isEmpty());
        assertTrue(measure(answers(Moment.BEFORE, 1, 9), List.of()).gain().isEmpty());
    }

    @Test
    void noGainWhereAllWasKnown() {
        assertTrue(measure(answers(Moment.BEFORE, 9, 0), answers(Moment.AFTER, 9, 0))
                .gain()
                .isEmpty());
    }

    @Test
    void handsAreCountedByQuestion() {
        var hands = List.of(
                new HandCount(HandCount.question(Moment.BEFORE, "O1-a1"), 0, 6),
                new HandCount(HandCount.question(Moment.BEFORE, "O1-a1"), 1, 14),
                new HandCount(HandCount.question(Moment.AFTER, "O1-b1"), 2, 15),
                new HandCount(HandCount.question(Moment.AFTER, "O1-b1"), 0, 4),
                new HandCount(HandCount.vote("O1", 1), 1, 7));
        var measure = Measures.ofHands("O1", Map.of("O1-a1", 1, "O1-b1", 2), hands);
        assertEquals(new Measure("O1", 20, 14, 19, 15, 19), measure);
    }
}
