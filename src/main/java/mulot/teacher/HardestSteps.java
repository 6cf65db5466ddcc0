package mulot.teacher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import mulot.play.LevelId;
import mulot.store.RecordedAttempt;

/**
 * The decision that mattered most often where a level was not won with three stars. Every such try is played again, which
 * takes its time: attempts are added in portions, on any thread, one portion after the other.
 */
final class HardestSteps {
    private static final int ALL_STARS = 3;

    private final Function<RecordedAttempt, Optional<String>> decision;
    private final Map<LevelId, Map<String, Integer>> counts = new ConcurrentHashMap<>();

    /** @param decision that mattered in an attempt, in a few words; nothing when it cannot be told any more */
    HardestSteps(Function<RecordedAttempt, Optional<String>> decision) {
        this.decision = decision;
    }

    /** Counts these too. */
    HardestSteps add(List<RecordedAttempt> attempts) {
        for (var recorded : attempts) {
            if (recorded.attempt().stars() < ALL_STARS) {
                decision.apply(recorded)
                        .ifPresent(words -> counts.computeIfAbsent(
                                        recorded.attempt().level(), level -> new LinkedHashMap<>())
                                .merge(words, 1, Integer::sum));
            }
        }
        return this;
    }

    /** In a few words; empty when every try was perfect. */
    String of(LevelId level) {
        return counts.getOrDefault(level, Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
