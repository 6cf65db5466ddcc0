package mulot.teacher;

import java.util.Optional;
import mulot.level.Ages;
import mulot.level.Level;
import mulot.level.RecordedWin;

/**
 * Which levels a teacher wants to see; what is empty is not asked for.
 *
 * @param mechanic id of a game: each theme has one
 * @param objective id
 */
record LevelFilter(
        Optional<String> mechanic,
        Optional<Ages> ages,
        Optional<String> objective,
        Optional<Difficulty> difficulty,
        Optional<Length> length) {
    /** Everything. */
    static final LevelFilter ALL =
            new LevelFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** How hard a level is. */
    enum Difficulty {
        EASY(1, 3),
        MIDDLE(4, 7),
        HARD(8, 10);

        private final int from;
        private final int to;

        Difficulty(int from, int to) {
            this.from = from;
            this.to = to;
        }

        boolean has(Level<?, ?, ?> level) {
            var difficulty = level.envelope().difficulty();
            return difficulty >= from && difficulty <= to;
        }
    }

    /** How long a level takes, by the moves of its recorded win. */
    enum Length {
        SHORT(0, 7),
        MIDDLE(8, 13),
        LONG(14, Integer.MAX_VALUE);

        private final int from;
        private final int to;

        Length(int from, int to) {
            this.from = from;
            this.to = to;
        }

        boolean has(Level<?, ?, ?> level) {
            var moves = level.envelope()
                    .win()
                    .map(RecordedWin::moves)
                    .map(each -> each.size())
                    .orElse(0);
            return moves >= from && moves <= to;
        }
    }

    LevelFilter withMechanic(Optional<String> wanted) {
        return new LevelFilter(wanted, ages, objective, difficulty, length);
    }

    LevelFilter withAges(Optional<Ages> wanted) {
        return new LevelFilter(mechanic, wanted, objective, difficulty, length);
    }

    LevelFilter withObjective(Optional<String> wanted) {
        return new LevelFilter(mechanic, ages, wanted, difficulty, length);
    }

    LevelFilter withDifficulty(Optional<Difficulty> wanted) {
        return new LevelFilter(mechanic, ages, objective, wanted, length);
    }

    LevelFilter withLength(Optional<Length> wanted) {
        return new LevelFilter(mechanic, ages, objective, difficulty, wanted);
    }

    boolean accepts(Level<?, ?, ?> level) {
        var envelope = level.envelope();
        return mechanic.map(envelope.mechanic()::equals).orElse(true)
                && ages.map(envelope::isFor).orElse(true)
                && objective.map(envelope.objectives()::contains).orElse(true)
                && difficulty.map(each -> each.has(level)).orElse(true)
                && length.map(each -> each.has(level)).orElse(true);
    }
}
