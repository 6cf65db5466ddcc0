package mulot.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mulot.i18n.Texts;
import mulot.level.Level;
import mulot.level.LevelCatalog;
import mulot.mechanic.Mechanics;
import mulot.mechanic.Why;
import mulot.play.Attempt;
import mulot.play.Replay;
import mulot.store.RecordedAttempt;

/**
 * Two plays of one level that went differently, to talk about: nobody's name is said.
 *
 * @param less the play with fewer stars
 */
record Decisions(Told less, Told more) {

    /** A play and the decision that mattered in it. */
    record Told(Level<?, ?, ?> level, RecordedAttempt attempt, Why why) {}

    /** The two that differ most, the latest of those; nothing when no level was played in two ways. */
    static Optional<Decisions> of(List<RecordedAttempt> attempts, LevelCatalog levels, Texts texts) {
        var told = attempts.stream()
                .flatMap(attempt -> tell(attempt, levels, texts).stream())
                .toList();
        var pairs = new ArrayList<Decisions>();
        for (var less : told) {
            for (var more : told) {
                if (isPair(less, more)) {
                    pairs.add(new Decisions(less, more));
                }
            }
        }
        return pairs.reversed().stream().max(Comparator.comparingInt(Decisions::difference));
    }

    private static boolean isPair(Told less, Told more) {
        return less.level.id().equals(more.level.id()) && stars(less) < stars(more) && !less.why.equals(more.why);
    }

    private int difference() {
        return stars(more) - stars(less);
    }

    private static int stars(Told told) {
        return told.attempt.attempt().stars();
    }

    /** What mattered in a play; nothing when its level has been changed since, or is gone. */
    static Optional<Told> tell(RecordedAttempt recorded, LevelCatalog levels, Texts texts) {
        var attempt = recorded.attempt();
        return levels.level(attempt.level())
                .<Level<?, ?, ?>>flatMap(level -> level.version(attempt.fingerprint()))
                .flatMap(level -> why(level, attempt, texts).map(why -> new Told(level, recorded, why)));
    }

    /** Nothing for moves that the rules of today do not allow, or that decide nothing. */
    private static <L, S, M> Optional<Why> why(Level<L, S, M> level, Attempt attempt, Texts texts) {
        try {
            var replay = Replay.of(level.kind().rules(), level.body(), attempt.seed(), attempt.moves());
            return Optional.of(replay)
                    .filter(each -> each.verdict().isDecided())
                    .map(each -> Mechanics.of(level).why(each.states().getLast(), texts));
        } catch (IllegalArgumentException noMove) {
            return Optional.empty();
        }
    }
}
