package mulot.mechanic.attic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mulot.i18n.LocalText;
import mulot.play.Seed;
import mulot.play.Stars;
import mulot.play.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two plans with the same essence have the same future: shown by following every play of small levels to its end. */
class AtticEssenceTest {
    private static final int RANDOM_LEVELS = 80;
    private static final int BOXES = 6;
    private static final AtticRules RULES = new AtticRules();

    /** What can still happen: the most and the least points, also of the plays that go against a lesson. */
    private record Future(OptionalInt most, OptionalInt least, Map<String, OptionalInt> againstLessons) {}

    static Stream<AtticLevel> levels() {
        return Stream.concat(
                Stream.of(AtticLevels.rules(), AtticLevels.copies(), AtticLevels.films()),
                LongStream.range(0, RANDOM_LEVELS).mapToObj(AtticEssenceTest::anyLevel));
    }

    /** A level that nobody would play, but with every rule in it. */
    private static AtticLevel anyLevel(long seed) {
        var random = new Seed(seed).random();
        var boxes = new ArrayList<Box>();
        for (var number = 0; number < BOXES; number++) {
            var mine = random.nextInt(4) > 0;
            boxes.add(new Box(
                    "box-" + number,
                    LocalText.of("", ""),
                    "photo",
                    random.nextInt(1, 4),
                    random.nextInt(Box.PRECIOUS + 1),
                    Optional.of("group-" + random.nextInt(3)).filter(group -> !group.equals("group-0")),
                    mine ? Optional.empty() : Optional.of("Lina"),
                    random.nextInt(3) == 0,
                    mine && random.nextInt(3) == 0));
        }
        var shelf = boxes.stream().mapToInt(Box::size).sum();
        var cloud = Optional.of(new AtticLevel.Cloud(random.nextInt(1, 4), random.nextInt(1, 4)))
                .filter(any -> random.nextBoolean());
        return new AtticLevel(
                shelf, random.nextInt(1, shelf), random.nextInt(4), cloud, List.of(), boxes, new Stars(0, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void equalEssencesHaveEqualFutures(AtticLevel level) {
        future(RULES.start(level, new Seed(0)), new HashMap<>());
    }

    private static Future future(AtticState attic, Map<Object, Future> seen) {
        if (attic.filmed()) {
            return end(attic);
        }
        var future = new Future(OptionalInt.empty(), OptionalInt.empty(), new TreeMap<>());
        for (var move : RULES.moves(attic)) {
            future = both(future, future(RULES.play(attic, move), seen));
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
