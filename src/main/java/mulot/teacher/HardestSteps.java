package mulot.teacher;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mulot.play.LevelId;
import mulot.store.RecordedAttempt;

/** The decision that mattered most often where a level was not won with three stars; worked out when it is asked for. */
final class HardestSteps {
    private static final int ALL_STARS = 3;

    private final Map<LevelId, List<RecordedAttempt>> imperfect;
    private final Function<RecordedAttempt, Optional<String>> decision;
    private final Map<LevelId, String> known = new HashMap<>();

    /** @param decision that mattered in an attempt, in a few words; nothing when it cannot be told any more */
    HardestSteps(List<RecordedAttempt> attempts, Function<RecordedAttempt, Optional<String>> decision) {
        this.imperfect = attempts.stream()
                .filter(each -> each.attempt().stars() < ALL_STARS)
                .collect(Collectors.groupingBy(each -> each.attempt().level()));
        this.decision = decision;
    }

    /** In a few words; empty when every try was perfect. */
    String of(LevelId level) {
        return known.computeIfAbsent(level, this::find);
    }

    private String find(LevelId level) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var attempt : imperfect.getOrDefault(level, List.of())) {
            decision.apply(attempt).ifPresent(words -> counts.merge(words, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
