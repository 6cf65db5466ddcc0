package mulot.mechanic.attic;

import static mulot.mechanic.attic.AtticLevels.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

class AtticRulesTest {
    private static final AtticRules RULES = new AtticRules();

    static Stream<AtticLevel> levels() {
        return AtticLevels.all();
    }

    @ParameterizedTest
    @CsvSource({"shelf, 5, 5", "pressed, 3, 4", "chest, 0, 5", "cloud, 0, 5", "bin, 0, 0"})
    void aPlaceDecidesWhatABoxTakesAndKeeps(String place, int size, int hearts) {
        var volcano = AtticLevels.rules().box("volcano");
        var at = Place.ofId(place).orElseThrow();
        assertEquals(size, volcano.sizeAt(at));
        assertEquals(hearts, volcano.heartsAt(at));
    }

    @Test
    void aBoxWithoutHeartsLosesNoneUnderThePress() {
        assertEquals(0, AtticLevels.rules().box("game").heartsAt(Place.PRESSED));
    }

    @Test
    void copiesCountOnceTheBestOneThatIsKept() {
        var level = AtticLevels.rules();
        var all = Tally.of(plan(level)).hearts();
        assertEquals(all, Tally.of(plan(level, "put cat-again bin")).hearts());
        assertEquals(all - 1, Tally.of(plan(level, "put cat bin")).hearts());
    }

    @Test
    void aBoxWithoutANameCountsNothingUntilItIsNamed() {
        var level = AtticLevels.rules();
        var before = Tally.of(plan(level));
        var after = Tally.of(plan(level, "name mystery"));
        assertEquals(4, after.hearts() - before.hearts());
        assertEquals(1, after.effort() - before.effort());
    }

    @Test
    void aNameGoesIntoTheBinWithItsBoxAndComesOffAgain() {
        var level = AtticLevels.rules();
        assertEquals(plan(level, "put mystery bin"), plan(level, "name mystery", "put mystery bin"));
        assertEquals(plan(level), plan(level, "name mystery", "unname mystery"));
    }

    @Test
    void effortAndDaysAreTakenOff() {
        var level = AtticLevels.rules();
        var tally = Tally.of(plan(level, "put volcano pressed", "put party chest", "put guitar cloud"));
        assertEquals(2, tally.effort());
        assertEquals(2, tally.days());
    }

    @Test
    void twoExtraPlacesMakeAPoint() {
        var level = AtticLevels.films();
        var short7 = Tally.of(plan(level, "choose short", "put game bin", "put tent bin"));
        assertEquals(3, short7.extra());
        assertEquals(2 * 4 + 1 + 2, short7.points());
    }

    @Test
    void theChosenFilmTakesItsPlacesAndBringsItsPoints() {
        var level = AtticLevels.films();
        var small = plan(level, "choose short", "put game bin");
        assertEquals(0, small.missing());
        var large = RULES.play(small, new AtticMove.Choose("long"));
        assertEquals(5, large.missing());
        assertEquals(5, Tally.of(large).film());
    }

    @Test
    void pointsNeverFallBelowZero() {
        var level = AtticLevels.rules();
        var poor =
                plan(level, "put volcano bin", "put party bin", "put game cloud", "put cat bin", "put cat-again bin");
        assertTrue(Tally.of(poor).points() >= 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|put guitar bin|NOT_MINE",
                "|put cat pressed|NOT_COMPRESSIBLE",
                "|put volcano chest|CHEST_FULL",
                "put cat chest, put mystery chest|put guitar chest|CHEST_FULL",
                "put guitar cloud|put game cloud|CLOUD_FULL",
                "|name cat|HAS_NAME",
                "name mystery|name mystery|HAS_NAME",
                "put mystery bin|name mystery|IN_BIN",
                "|go|NO_ROOM"
            })
    void refusals(String before, String move, Refusal refusal) {
        var moves = before == null ? new String[0] : before.split(", ");
        var attic = plan(AtticLevels.rules(), moves);
        var refused = RULES.read(move).orElseThrow();
        assertEquals(Optional.of(refusal), AtticRules.refusal(attic, refused));
        assertEquals(attic, RULES.play(attic, refused));
    }

    @Test
    void aFilmIsChosenBeforeItIsMade() {
        var attic = plan(AtticLevels.films(), "put beach bin");
        assertEquals(Optional.of(Refusal.NO_FILM), AtticRules.refusal(attic, new AtticMove.Go()));
    }

    @Test
    void thereIsNoChestOrCloudWhereTheLevelHasNone() {
        var attic = plan(AtticLevels.films());
        for (var place : List.of(Place.CHEST, Place.CLOUD)) {
            assertEquals(
                    Optional.of(Refusal.NO_SUCH_PLACE), AtticRules.refusal(attic, new AtticMove.Put("tent", place)));
        }
    }

    @Test
    void aFullChestStillHoldsWhatIsInIt() {
        var attic = plan(AtticLevels.rules(), "put party chest");
        assertEquals(Optional.empty(), AtticRules.refusal(attic, new AtticMove.Put("party", Place.CHEST)));
    }

    @Test
    void whatDoesNotExistChangesNothing() {
        var attic = plan(AtticLevels.films());
        for (var text : List.of("put x bin", "name x", "unname x", "choose x", "name beach", "unname beach")) {
            assertEquals(attic, RULES.play(attic, RULES.read(text).orElseThrow()), text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "put volcano bin, put cat bin, put game bin|attic.lost.precious",
                "put cat bin, put cat-again bin, put party bin|attic.lost.copies"
            })
    void whatMustNotBeLost(String moves, String reason) {
        var attic = plan(AtticLevels.rules(), (moves + ", go").split(", "));
        assertEquals(new Verdict.Lost(reason), RULES.judge(attic));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "put sea-2 bin, put sea-1 bin|true",
                "put sea-2 bin, put sea-3 bin, put book bin|false",
                "put dog-1 pressed, put dog-3 bin, put sea-1 bin, put book bin|true"
            })
    void aPreciousBoxMayGoWhileACopyAsGoodIsKept(String moves, boolean won) {
        var attic = plan(AtticLevels.copies(), (moves + ", go").split(", "));
        assertEquals(won, RULES.judge(attic) instanceof Verdict.Won);
    }

    @Test
    void nothingChangesOnceTheFilmIsMade() {
        var attic = plan(AtticLevels.rules(), "put party bin", "put game bin", "put cat-again bin", "go");
        assertEquals(attic, RULES.play(attic, new AtticMove.Put("party", Place.SHELF)));
        assertEquals(List.of(), RULES.moves(attic));
        assertEquals(List.of(), RULES.takeBacks(attic));
    }

    /** Every plan that can be filmed is reached by one order of moves, and by one only. */
    @Test
    void eachPlanHasOneOrder() {
        var ends = new ArrayList<AtticState>();
        follow(RULES.start(AtticLevels.films(), new Seed(0)), ends);
        assertEquals(new HashSet<>(ends).size(), ends.size());
        var possible = 0;
        for (var film : List.of("short", "long")) {
            for (var beach : List.of("shelf", "pressed", "bin")) {
                for (var game : List.of("shelf", "bin")) {
                    for (var tent : List.of("shelf", "bin")) {
                        possible += canFilm(film, beach, game, tent) ? 1 : 0;
                    }
                }
            }
        }
        assertEquals(possible, ends.size());
    }

    private static boolean canFilm(String film, String beach, String game, String tent) {
        var attic = plan(AtticLevels.films(), "choose " + film);
        for (var move : List.of("put beach " + beach, "put game " + game, "put tent " + tent)) {
            attic = RULES.play(attic, RULES.read(move).orElseThrow());
        }
        return AtticRules.refusal(attic, new AtticMove.Go()).isEmpty();
    }

    private static void follow(AtticState attic, List<AtticState> ends) {
        if (attic.filmed()) {
            ends.add(attic);
        }
        RULES.moves(attic).forEach(move -> follow(RULES.play(attic, move), ends));
    }

    @Test
    void theWeakestWinIsTheLeastOfAll() {
        for (var level : List.of(AtticLevels.films(), AtticLevels.rules(), AtticLevels.copies())) {
            var ends = new ArrayList<AtticState>();
            follow(RULES.start(level, new Seed(0)), ends);
            var least = ends.stream()
                    .map(RULES::judge)
                    .filter(Verdict.Won.class::isInstance)
                    .mapToInt(verdict -> ((Verdict.Won) verdict).score())
                    .min()
                    .orElseThrow();
            assertEquals(least, RULES.weakestWin(level));
        }
    }

    /** Moves of every kind, allowed or not, in any order: what was recorded replays, and undo restores. */
    @ParameterizedTest
    @MethodSource("levels")
    void anyWalkReplaysAndUndoes(AtticLevel level) {
        for (var seed = 0; seed < 100; seed++) {
            var walk = new AtticWalk(level, new Seed(seed));
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
                nothingOverflowsAndNobodyLosesWhatIsNotTheirs(session.state());
            }
            var texts = session.moves().stream().map(RULES::write).toList();
            assertEquals(
                    session.state(),
                    Replay.of(RULES, level, new Seed(seed), texts).states().getLast());
        }
    }

    private static void nothingOverflowsAndNobodyLosesWhatIsNotTheirs(AtticState attic) {
        for (var place : Place.values()) {
            assertTrue(attic.used(place) <= AtticRules.capacity(attic.level(), place));
        }
        for (var box : attic.level().boxes()) {
            assertFalse(box.owner().isPresent() && attic.place(box) == Place.BIN);
            assertEquals(
                    Optional.empty(),
                    attic.filmed()
                            ? Optional.empty()
                            : AtticRules.refusal(attic, new AtticMove.Put(box.id(), Place.SHELF)),
                    "back to the shelf is always possible");
        }
    }

    /** The solver is at least as good as luck, and no win is weaker than the weakest. */
    @ParameterizedTest
    @MethodSource("levels")
    void luckStaysBetweenTheWeakestAndTheBest(AtticLevel level) {
        var start = RULES.start(level, new Seed(0));
        var best = new Solver<>(RULES).best(start).orElseThrow().score();
        var weakest = RULES.weakestWin(level);
        var random = new Seed(7).random();
        for (var game = 0; game < 500; game++) {
            if (RULES.judge(Players.random(RULES, start, random)) instanceof Verdict.Won won) {
                assertTrue(won.score() >= weakest && won.score() <= best);
            }
        }
    }
}
