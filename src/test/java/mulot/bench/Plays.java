package mulot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import mulot.level.Level;
import mulot.play.Attempt;
import mulot.play.Players;
import mulot.play.Seed;

/** Attempts that could have been played. */
public final class Plays {
    private static final int OF_A_LEVEL = 3;

    private Plays() {}

    /** Real plays at random, few of each level, and its recorded win. */
    public static List<Attempt> of(List<Level<?, ?, ?>> levels, RandomGenerator random) {
        return levels.stream().flatMap(level -> of(level, random).stream()).toList();
    }

    private static <L, S, M> List<Attempt> of(Level<L, S, M> level, RandomGenerator random) {
        var rules = level.kind().rules();
        var attempts = new ArrayList<Attempt>();
        for (var number = 0; number < OF_A_LEVEL; number++) {
            var moves = Players.randomPlay(rules, level.start(new Seed(0)), random);
            var state = level.start(new Seed(0));
            for (var move : moves) {
                state = rules.play(state, move);
            }
            var verdict = rules.judge(state);
            if (!verdict.isDecided()) {
                continue;
            }
            attempts.add(new Attempt(
                    level.id(),
                    level.fingerprint(),
                    rules.version(),
                    new Seed(0),
                    moves.stream().map(rules::write).toList(),
                    0,
                    verdict.stars(),
                    number,
                    60));
        }
        var win = level.envelope().win().orElseThrow();
        attempts.add(new Attempt(
                level.id(), level.fingerprint(), rules.version(), win.seed(), win.moves(), win.score(), 3, 0, 90));
        return attempts;
    }
}
