package mulot.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import mulot.play.CountingGame.Move;
import mulot.play.CountingGame.Sum;
import mulot.play.CountingGame.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random walks through a whole session: what is undone is restored, and what was recorded replays. */
class CountingGameTest {
    private static final CountingGame RULES = new CountingGame();
    private static final int STEPS = 60;

    /** The first seed from which the game begins at this number. */
    static Seed seedGiving(int first) {
        return LongStream.range(0, 100)
                .mapToObj(Seed::new)
                .filter(seed -> seed.random().nextInt(2) == first)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_walk_replays_to_what_was_seen_live(long walk) {
        var random = new Seed(walk).random();
        var level = new Sum(12, 8, walk % 2 == 0 ? 30 : 0, new Stars(10, 11, 12));
        var session = new PlaySession<>(RULES, level, new Seed(walk));
        for (var step = 0; step < STEPS; step++) {
            step(session, random);
            var texts = session.moves().stream().map(RULES::write).toList();
            var replay = Replay.of(RULES, level, new Seed(walk), texts);
            assertEquals(session.state(), replay.states().getLast());
            assertEquals(session.verdict(), replay.verdict());
        }
    }

    private static void step(PlaySession<Sum, Tally, Move> session, RandomGenerator random) {
        switch (random.nextInt(6)) {
            case 0 -> session.undo();
            case 1 -> session.redo();
            case 2 -> session.tick();
            case 3 -> session.play(new Move.Remove(random.nextInt(3)));
            default -> session.play(new Move.Add(random.nextInt(5)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void undoing_everything_passes_through_every_state_backwards(long walk) {
        var random = new Seed(walk).random();
        var session = new PlaySession<>(RULES, new Sum(20, 10, 0, new Stars(18, 19, 20)), new Seed(walk));
        var seen = new ArrayList<>(List.of(session.state()));
        while (!session.verdict().isDecided()) {
            session.play(new Move.Add(1 + random.nextInt(3)));
            seen.add(session.state());
        }
        for (var state : seen.reversed()) {
            assertEquals(state, session.state());
            session.undo();
        }
        assertFalse(session.canUndo());
        for (var state : seen) {
            assertEquals(state, session.state());
            session.redo();
        }
    }
}
