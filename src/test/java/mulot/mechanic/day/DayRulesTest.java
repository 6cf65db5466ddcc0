package mulot.mechanic.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mulot.play.PlaySession;
import mulot.play.Players;
import mulot.play.Replay;
import mulot.play.Seed;
import mulot.play.Solver;
import mulot.play.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DayRulesTest {
    private static final DayRules RULES = new DayRules();

    private static DayState plan(DayLevel level, String... moves) {
        return Replay.of(RULES, level, new Seed(0), List.of(moves)).states().getLast();
    }

    private static Life.Hour hour(DayState day, int index) {
        return Life.across(day).hours().get(index);
    }

    @Test
    void theThirdScreenInARowTiresTheEyesByTwoMore() {
        var day = plan(DayLevels.reference(), "place 0 video-call", "place 1 video", "place 2 video-game");
        assertEquals(-2, hour(day, 1).after().eyes() - hour(day, 1).before().eyes());
        assertTrue(hour(day, 2).events().contains(Life.Event.TIRED_EYES));
        assertEquals(Optional.of(Gauge.EYES), Life.of(day).exhausted());
    }

    @Test
    void aBreakRestsTheEyes() {
        var day =
                plan(DayLevels.reference(), "place 0 video-call", "place 1 video", "place 2 outdoors", "place 3 video");
        assertEquals(-2, hour(day, 3).after().eyes() - hour(day, 3).before().eyes());
    }

    @Test
    void theSameScreenAgainPleasesLess() {
        var day = plan(DayLevels.reference(), "place 0 video", "place 1 outdoors", "place 2 video");
        assertEquals(2, hour(day, 0).after().mood() - hour(day, 0).before().mood());
        assertEquals(1, hour(day, 2).after().mood() - hour(day, 2).before().mood());
    }

    @Test
    void aSecondBookPleasesAsMuchAsTheFirst() {
        var day = plan(DayLevels.reference(), "place 0 reading", "place 1 reading");
        assertEquals(1, hour(day, 1).after().mood() - hour(day, 1).before().mood());
    }

    @ParameterizedTest
    @CsvSource({"video, video, 4", "video, reading, 7", "reading, video, 7", "reading, reading, 10"})
    void everyHalfHourOfScreenBeforeBedTakesThreeFromSleep(String beforeLast, String last, int sleep) {
        var day = plan(DayLevels.reference(), "place 7 " + beforeLast, "place 8 " + last);
        assertEquals(sleep, Life.across(day).sleep());
    }

    @Test
    void tilesKeepToTheirHours() {
        var level = DayLevels.reference();
        var empty = RULES.start(level, new Seed(0));
        assertEquals(Optional.of(Refusal.CLOSED), DayRules.refusal(empty, 2, level.activity("snack")));
        assertEquals(empty, RULES.play(empty, new DayMove.Place(2, "snack")));
    }

    @Test
    void rainClosesTheGarden() {
        var level = DayLevels.shipped("day-050-rainy-wednesday");
        var empty = RULES.start(level, new Seed(0));
        assertEquals(Optional.of(Refusal.RAIN), DayRules.refusal(empty, 1, level.activity("outdoors")));
        assertEquals(Optional.empty(), DayRules.refusal(empty, 2, level.activity("outdoors")));
    }

    @Test
    void aFriendBringsLinksToWhatCanBeShared() {
        var level = DayLevels.shipped("day-050-rainy-wednesday");
        var shared = hour(plan(level, "place 4 board-game"), 0);
        var alone = hour(plan(level, "place 4 drawing"), 0);
        assertEquals(3, shared.after().links() - shared.before().links());
        assertEquals(0, alone.after().links() - alone.before().links());
    }

    @Test
    void aRingingPhoneTakesTheGoodOfTheHalfHourUnlessSilenced() {
        var level = DayLevels.shipped("day-060-the-phone-rings");
        var rung = hour(plan(level, "place 7 reading"), 0);
        var quiet = hour(plan(level, "silence 7", "place 7 reading"), 0);
        assertEquals(rung.before(), rung.after());
        assertEquals(1, quiet.after().mood() - quiet.before().mood());
    }

    @Test
    void grandmasCallBringsLinksWhenItIsHeard() {
        var level = DayLevels.shipped("day-060-the-phone-rings");
        var heard = hour(plan(level, "place 2 reading"), 0);
        var silenced = hour(plan(level, "silence 2", "place 2 reading"), 0);
        assertEquals(3, heard.after().links() - heard.before().links());
        assertEquals(heard.before().mood(), heard.after().mood());
        assertEquals(silenced.before().links(), silenced.after().links());
    }

    @Test
    void aSecondTouchLetsThePhoneRingAgain() {
        var level = DayLevels.shipped("day-060-the-phone-rings");
        assertEquals(plan(level, "place 2 reading"), plan(level, "silence 2", "place 2 reading", "silence 2"));
    }

    @Test
    void aDayWithAGapCannotBegin() {
        var day = plan(DayLevels.reference(), "place 0 snack");
        assertEquals(day, RULES.play(day, new DayMove.Go()));
    }

    @Test
    void tilesChangePlaces() {
        var day = plan(DayLevels.reference(), "place 0 snack", "place 1 homework", "shift 0 1");
        assertEquals("homework", day.at(0).orElseThrow().id());
        assertEquals("snack", day.at(1).orElseThrow().id());
    }

    @Test
    void aTileIsUsedAsOftenAsItMay() {
        var day = plan(DayLevels.reference(), "place 0 shower");
        assertEquals(
                Optional.of(Refusal.USED_UP),
                DayRules.refusal(day, 1, day.level().activity("shower")));
    }

    static Stream<DayLevel> levels() {
        return Stream.concat(
                Stream.of(DayLevels.reference()), DayLevels.shipped().stream().map(level -> (DayLevel) level.body()));
    }

    /** Moves of every kind, allowed or not, in any order: what was recorded replays, and undo restores. */
    @ParameterizedTest
    @MethodSource("levels")
    void anyWalkReplaysAndUndoes(DayLevel level) {
        for (var seed = 0; seed < 100; seed++) {
            var walk = new DayWalk(level, new Seed(seed));
            var session = new PlaySession<>(RULES, level, new Seed(seed));
            for (var step = 0; step < 40; step++) {
                var before = session.state();
                if (session.play(walk.next()) && seed % 2 == 0) {
                    var after = session.state();
                    assertTrue(session.undo());
                    assertEquals(before, session.state());
                    assertTrue(session.redo());
                    assertEquals(after, session.state());
                }
                gaugesStayWithinTheirBounds(session.state());
            }
            var texts = session.moves().stream().map(RULES::write).toList();
            assertEquals(
                    session.state(),
                    Replay.of(RULES, level, new Seed(seed), texts).states().getLast());
        }
    }

    private static void gaugesStayWithinTheirBounds(DayState day) {
        var life = Life.across(day);
        for (var gauge : Gauge.values()) {
            var value = life.gauges().get(gauge);
            assertTrue(value >= 0 && value <= Gauge.MAX, () -> gauge + " " + value);
        }
    }

    /** The solver is at least as good as luck, from any plan. */
    @ParameterizedTest
    @MethodSource("levels")
    void luckNeverBeatsTheSolver(DayLevel level) {
        var start = RULES.start(level, new Seed(0));
        var best = new Solver<>(RULES).best(start).orElseThrow().score();
        var random = new Seed(7).random();
        for (var game = 0; game < 500; game++) {
            if (RULES.judge(Players.random(RULES, start, random)) instanceof Verdict.Won won) {
                assertTrue(won.score() <= best);
            }
        }
    }

    @Test
    void everyKnownActivityHasAPlaceInTheHouse() {
        assertEquals(Set.copyOf(KnownActivities.IDS), DayStage.pictures());
    }
}
