package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.level.Envelope;
import mulot.level.Level;
import mulot.play.LevelId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MapPathTest {
    private final List<String> played = new ArrayList<>();

    @BeforeAll
    static void startToolkit() {
        OpenWindow.startToolkit();
    }

    @Test
    void tenStopsNeedNoArrows() {
        var path = path(10, 3);
        assertEquals(numbers(1, 10), stops(path));
        assertEquals(List.of(), arrows(path));
    }

    @Test
    void theStopsAroundTheNextOneAreShownFirst() {
        var path = path(25, 12);
        assertEquals(numbers(11, 20), stops(path));
        assertEquals(List.of("earlier", "later"), arrows(path));
    }

    @Test
    void arrowsLeadToTheOtherStops() {
        var path = path(25, 12);
        press(path, "later");
        assertEquals(numbers(21, 25), stops(path));
        assertEquals(List.of("earlier"), arrows(path));
        press(path, "earlier");
        press(path, "earlier");
        assertEquals(numbers(1, 10), stops(path));
        assertEquals(List.of("later"), arrows(path));
    }

    @Test
    void whoPressesAnArrowByKeyboardCanPressItAgain() {
        var path = path(35, 0);
        press(path, "later");
        assertEquals("later", focused(path));
        press(path, "later");
        press(path, "later");
        assertEquals("level-day-copy-31", focused(path), "at the end there is no such arrow any more");
    }

    @Test
    void aStopOpensItsOwnLevel() {
        var path = path(25, 12);
        press(path, "later");
        press(path, "level-day-copy-23");
        assertEquals(List.of("locked"), played);
        press(path, "earlier");
        press(path, "level-day-copy-12");
        assertEquals(List.of("locked", "day-copy-12"), played);
    }

    /** @param won how many of the first have three stars */
    private MapPath path(int size, int won) {
        var levels = IntStream.rangeClosed(1, size)
                .<Level<?, ?, ?>>mapToObj(number -> copy(Levels.of("day").getFirst(), number))
                .toList();
        var stars = levels.stream().limit(won).collect(Collectors.toMap(level -> level.id(), level -> 3));
        var progress = new Progress(Map.copyOf(stars), 0, false, Set.of());
        return Hand.onScreen(() -> {
            var made = new MapPath(
                    Texts.in(Language.FR),
                    progress,
                    levels,
                    level -> played.add(level.id().value()),
                    () -> played.add("locked"));
            new Scene(new Group(made));
            return made;
        });
    }

    private static <L, S, M> Level<L, S, M> copy(Level<L, S, M> level, int number) {
        var of = level.envelope();
        var envelope = new Envelope(
                new LevelId("day-copy-" + number),
                of.mechanic(),
                of.title(),
                of.story(),
                of.ages(),
                of.difficulty(),
                of.objectives(),
                of.facts(),
                of.stars(),
                of.win(),
                of.hints(),
                of.weighed());
        return new Level<>(level.kind(), envelope, level.body(), level.fingerprint(), level.file());
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
    }

    private static List<String> stops(MapPath path) {
        return Hand.onScreen(() -> path.lookupAll(".dot").stream()
                .map(dot -> Integer.valueOf(((Button) dot).getText()))
                .sorted()
                .map(String::valueOf)
                .toList());
    }

    private static List<String> arrows(MapPath path) {
        return Hand.onScreen(() -> path.lookupAll(".paper").stream()
                .map(arrow -> arrow.getId())
                .sorted()
                .toList());
    }

    private static String focused(MapPath path) {
        return Hand.onScreen(() -> path.getScene().getFocusOwner().getId());
    }

    private static void press(MapPath path, String id) {
        Hand.onScreen(() -> {
            ((Button) path.lookup("#" + id)).fire();
            return true;
        });
    }
}
