package mulot.classroom;

import java.util.List;

/** A séance and everything that was answered, counted and promised in it. */
public record SeanceResults(Seance seance, List<Answer> answers, List<HandCount> hands, List<Pledge> pledges) {
    public SeanceResults {
        answers = List.copyOf(answers);
        hands = List.copyOf(hands);
        pledges = List.copyOf(pledges);
    }
}
