package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mulot.i18n.LocalText;
import mulot.play.CountingGame;
import mulot.play.CountingGame.Move;
import mulot.play.CountingGame.Sum;
import mulot.play.CountingGame.Tally;
import mulot.play.LevelId;
import mulot.play.Rules;
import mulot.play.Seed;
import mulot.play.Stars;
import org.junit.jupiter.api.Test;

class LevelCheckTest {
    private static final Seed ONE_FIRST = new Seed(0);

    @Test
    void a_fair_level_is_proved() {
        var proof = LevelCheck.prove(LevelFiles.level("good/smallest.json"));

        assertEquals(List.of(), proof.problems());
        assertEquals(24, proof.best());
        assertEquals(5, proof.bestPlay().size());
        assertTrue(proof.randomWinRate() > 0.2 && proof.randomWinRate() < 0.6);
    }

    @Test
    void the_reference_day_has_its_known_optimum() {
        var proof = LevelCheck.prove(LevelFiles.level("good/reference-m1.json"));

        assertEquals(48, proof.best());
        assertEquals(new Stars(25, 36, 45), proof.proposed());
    }

    @Test
    void a_recorded_play_must_never_be_beyond_help() {
        var level = counting(new Sum(6, 5, 0, new Stars(4, 5, 6)), List.of("add 3", "add 2", "add 1"));

        assertTrue(keys(level).containsAll(List.of("proof.no-advice", "proof.win-lost")), keys(level)::toString);
    }

    @Test
    void a_level_with_too_many_positions_is_refused() {
        var level = counting(new Sum(190, 65, 0, new Stars(188, 189, 190)), List.of("add 3"));

        var problems = LevelCheck.prove(level, 100).problems();

        assertEquals(
                List.of("proof.too-large"), problems.stream().map(Problem::key).toList());
    }

    private static List<String> keys(Level<Sum, Tally, Move> level) {
        return LevelCheck.prove(level).problems().stream().map(Problem::key).toList();
    }

    private static Level<Sum, Tally, Move> counting(Sum sum, List<String> moves) {
        var words = LocalText.of("Compter", "Counting");
        var envelope = new Envelope(
                new LevelId("count-010-five"),
                "count",
                words,
                words,
                Set.of(Ages.SIX_TO_EIGHT),
                1,
                List.of("O1"),
                List.of("san-04"),
                sum.stars(),
                Optional.of(new RecordedWin(ONE_FIRST, moves, sum.goal())),
                List.of(),
                false);
        return new Level<>(new Counting(), envelope, sum, "", Path.of("010-five.json"));
    }

    private record Counting() implements LevelKind<Sum, Tally, Move> {
        @Override
        public String id() {
            return "count";
        }

        @Override
        public Rules<Sum, Tally, Move> rules() {
            return new CountingGame();
        }

        @Override
        public Optional<Sum> read(Fields body, Stars stars) {
            return Optional.empty();
        }

        @Override
        public Sum easier(Sum body) {
            return body;
        }
    }
}
