package mulot.mechanic.attic;

import static mulot.mechanic.attic.AtticLevels.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the show tells. */
class AtticReelTest {

    private static AtticLevel level(String id) {
        return AtticLevels.shipped()
                .filter(level -> level.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .body();
    }

    private static List<String> memories(AtticReel reel) {
        return reel.memories().stream()
                .map(memory -> memory.box().id() + " " + memory.opening() + " " + memory.mystery())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attic-020-cat-burst|put cat-blurred bin, put cat-back bin, put cat-ball bin"
                        + "|cat-flying BURST 0, cake PLAIN 0, rainbow PLAIN 0",
                "attic-020-cat-burst|put cat-blurred bin, put cat-back bin"
                        + "|cat-flying PLAIN 0, cake PLAIN 0, rainbow PLAIN 0",
                "attic-050-mystery|put film bin, name first-step"
                        + "|first-step MYSTERY 1, volcano PLAIN 0, match PLAIN 0, pocket UNKNOWN 0, pizza PLAIN 0",
                "attic-080-grandpa|put train bin, put wedding pressed, name mum, put shoe bin, name dog"
                        + "|wedding PLAIN 0, sea PLAIN 0, mum MYSTERY 2, dog MYSTERY 3",
                "attic-040-lina|put song chest|rocket PLAIN 0, ball PLAIN 0, tent PLAIN 0, dog PLAIN 0"
            })
    void keptMemoriesOpenEachInItsWay(String level, String moves, String memories) {
        var reel = AtticReel.of(plan(level(level), moves.split(", ", -1)));
        assertEquals(memories, String.join(", ", memories(reel)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "put ball bin, put dog-again bin|ball dog-again|song|",
                "put dog bin, put dog-again bin|dog dog-again|song|dog"
            })
    void whatGoesAndWhatGoesBack(String moves, String binned, String returned, String lost) {
        var reel = AtticReel.of(plan(level("attic-040-lina"), moves.split(", ", -1)));
        assertEquals(
                binned, String.join(" ", reel.binned().stream().map(Box::id).toList()));
        assertEquals(
                returned, String.join(" ", reel.returned().stream().map(Box::id).toList()));
        assertEquals(lost, reel.loss().map(loss -> loss.box().id()).orElse(null));
    }
}
