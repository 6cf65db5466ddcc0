package mulot.mechanic.attic;

import java.util.HashMap;
import java.util.Map;
import mulot.play.Verdict;

/** Searches the least score with which a level can be won, among all plans. */
final class WeakestWin {
    private static final int NO_WIN = Integer.MAX_VALUE;

    private final AtticRules rules;
    private final Map<Object, Integer> known = new HashMap<>();

    WeakestWin(AtticRules rules) {
        this.rules = rules;
    }

    /** The least score from a state; the largest number when it cannot be won. */
    int from(AtticState attic) {
        return switch (rules.judge(attic)) {
            case Verdict.Won won -> won.score();
            case Verdict.Lost lost -> NO_WIN;
            case Verdict.Ongoing ongoing -> ofAllMoves(attic);
        };
    }

    private int ofAllMoves(AtticState attic) {
        var essence = rules.essence(attic);
        var remembered = known.get(essence);
        if (remembered != null) {
            return remembered;
        }
        var least = NO_WIN;
        for (var move : rules.moves(attic)) {
            least = Math.min(least, from(rules.play(attic, move)));
        }
        known.put(essence, least);
        return least;
    }
}
