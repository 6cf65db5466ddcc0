package mulot.mechanic.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import mulot.play.Replay;
import mulot.play.Seed;
import mulot.play.Verdict;

/** A workshop in the middle of a test: one line of moves leads there. */
record Bench(WorkshopState shop) {
    private static final WorkshopRules RULES = new WorkshopRules();

    /** The bench of the level {@code bench}: two phones alike, a donor, a laptop to give, a tablet, a swollen camera. */
    static Bench after(String... moves) {
        return of("bench", moves);
    }

    static Bench of(String level, String... moves) {
        return new Bench(Replay.of(RULES, WorkshopLevels.reference(level), new Seed(0), List.of(moves))
                .states()
                .getLast());
    }

    Optional<Refusal> refusal(String move) {
        return WorkshopRules.refusal(shop, RULES.read(move).orElseThrow());
    }

    Bench then(String move) {
        return new Bench(RULES.play(shop, RULES.read(move).orElseThrow()));
    }

    Job job(String device) {
        return shop.job(device).orElseThrow();
    }

    Verdict verdict() {
        return RULES.judge(shop);
    }

    List<String> moves() {
        return RULES.moves(shop).stream().map(RULES::write).toList();
    }

    boolean reveals(String move) {
        return RULES.reveals(shop, RULES.read(move).orElseThrow());
    }

    /** Checks that a move is refused, costs nothing and says why. */
    void refuses(String move, Refusal why) {
        assertEquals(Optional.of(why), refusal(move));
        assertEquals(shop, then(move).shop());
    }
}
