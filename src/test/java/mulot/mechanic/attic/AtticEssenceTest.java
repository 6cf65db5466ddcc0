package mulot.mechanic.attic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import mulot.play.Seed;
import mulot.play.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two plans with the same essence have the same future: shown by following every play of three levels to its end. */
class AtticEssenceTest {
    private static final AtticRules RULES = new AtticRules();

    /** What can still happen: the most and the least points, also of the plays that go against a lesson. */
    private record Future(OptionalInt most, OptionalInt least, Map<String, OptionalInt> againstLessons) {}

    static Stream<AtticLevel> levels() {
        return Stream.of(AtticLevels.rules(), AtticLevels.copies(), AtticLevels.films());
    }

    @ParameterizedTest
    @MethodSource("levels")
    void equalEssencesHaveEqualFutures(AtticLevel level) {
        var seen = new HashMap<Object, Future>();
        var positions = new int[1];
        future(RULES.start(level, new Seed(0)), seen, positions);
        assertTrue(seen.size() < positions[0], "the essence saves work");
    }

    private static Future future(AtticState attic, Map<Object, Future> seen, int[] positions) {
        if (attic.filmed()) {
            return end(attic);
        }
        positions[0]++;
        var future = new Future(OptionalInt.empty(), OptionalInt.empty(), new TreeMap<>());
        for (var move : RULES.moves(attic)) {
            future = both(future, future(RULES.play(attic, move), seen, positions));
        }
        var before = seen.putIfAbsent(RULES.essence(attic), future);
        if (before != null) {
            assertEquals(before, future, () -> "of " + attic.places() + attic.named());
        }
        return future;
    }

    private static Future end(AtticState attic) {
        var points = RULES.judge(attic) instanceof Verdict.Won won ? OptionalInt.of(won.score()) : OptionalInt.empty();
        var against = new TreeMap<String, OptionalInt>();
        for (var lesson : RULES.lessons(attic.level())) {
            if (lesson.contradicts().test(attic)) {
                against.put(lesson.key(), points);
            }
        }
        return new Future(points, points, against);
    }

    private static Future both(Future one, Future other) {
        var against = new TreeMap<>(one.againstLessons());
        other.againstLessons().forEach((key, points) -> against.merge(key, points, AtticEssenceTest::larger));
        against.values().removeIf(OptionalInt::isEmpty);
        return new Future(larger(one.most(), other.most()), smaller(one.least(), other.least()), against);
    }

    private static OptionalInt larger(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.orElse(Integer.MIN_VALUE) > one.getAsInt() ? other : one;
    }

    private static OptionalInt smaller(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.orElse(Integer.MAX_VALUE) < one.getAsInt() ? other : one;
    }
}
