package mulot.mechanic.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mulot.play.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weakest win against a search that tries every allowed move of every arrangement, without a thought. */
class WorkshopWeakestWinTest {
    private static final WorkshopRules RULES = new WorkshopRules();
    private static final int NONE = Integer.MAX_VALUE;

    private final Map<WorkshopState, Integer> known = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"peeking", "short", "cleaning", "two-symptoms", "m2", "errands"})
    void is_the_least_of_all_there_are(String name) {
        var level = WorkshopLevels.reference(name);
        var least = RULES.lookAlikes(WorkshopState.begun(level, Arrangements.authored(level))).stream()
                .mapToInt(this::least)
                .filter(score -> score != NONE)
                .min();

        assertEquals(least, WeakestWin.of(level));
        assertEquals(least.orElse(0), RULES.weakestWin(level));
    }

    private int least(WorkshopState shop) {
        return switch (RULES.judge(shop)) {
            case Verdict.Won won -> won.score();
            case Verdict.Lost lost -> NONE;
            case Verdict.Ongoing ongoing -> leastAfter(shop);
        };
    }

    private int leastAfter(WorkshopState shop) {
        var remembered = known.get(shop);
        if (remembered != null) {
            return remembered;
        }
        var least = every(shop.level())
                .filter(move -> WorkshopRules.refusal(shop, move).isEmpty())
                .mapToInt(move -> least(RULES.play(shop, move)))
                .min()
                .orElse(NONE);
        known.put(shop, least);
        return least;
    }

    private static Stream<WorkshopMove> every(WorkshopLevel level) {
        var onDevices = level.devices().stream().map(Device::id).flatMap(WorkshopWeakestWinTest::everyOn);
        var errands = IntStream.range(0, level.shop().size()).mapToObj(WorkshopMove.Buy::new);
        return Stream.of(onDevices, errands, Stream.of(new WorkshopMove.Close()))
                .flatMap(moves -> moves);
    }

    private static Stream<WorkshopMove> everyOn(String device) {
        var verbs = Stream.of(
                new WorkshopMove.Test(device),
                new WorkshopMove.Unplug(device),
                new WorkshopMove.Clean(device),
                new WorkshopMove.Swap(device),
                new WorkshopMove.Wipe(device),
                new WorkshopMove.HandOver(device),
                new WorkshopMove.Recycle(device),
                new WorkshopMove.Adult(device));
        return Stream.concat(verbs, Stream.of(Part.values()).map(part -> new WorkshopMove.Harvest(device, part)));
    }

    @ParameterizedTest
    @ValueSource(strings = "short")
    void is_nothing_where_nobody_can_win(String name) {
        assertEquals(OptionalInt.empty(), WeakestWin.of(WorkshopLevels.reference(name)));
    }
}
