package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import mulot.store.RecordedAttempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pupils at the real screens, with mouse and keyboard, from the first picture to the recorded score. */
class JourneyTest extends AtTheWindow {
    private static final String FIRST = "day-010-first-evening";

    @ParameterizedTest
    @ValueSource(strings = {"day", "workshop", "attic"})
    void everyRecordedWinIsPlayedByMouse(String mechanic) {
        window.sitDown("fox", "green");
        for (var level : Levels.of(mechanic)) {
            window.jumpTo(level);
            Levels.win(level).forEach(window::byMouse);
            finish();
        }
        recordedAsTheLevelsSay(mechanic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "workshop", "attic"})
    void everyRecordedWinIsPlayedByKeyboardAlone(String mechanic) {
        window.reach("#play");
        hand.type(KeyCode.ENTER);
        hand.await("#animal-owl");
        window.reach("#animal-owl");
        hand.type(KeyCode.SPACE);
        window.reach("#me");
        hand.type(KeyCode.ENTER);
        hand.await("#place-house");
        if (!mechanic.equals("day")) {
            window.reach("#place-" + mechanic);
            hand.type(KeyCode.ENTER);
        }
        for (var level : Levels.of(mechanic)) {
            hand.await("#level-" + level.id());
            window.reach("#level-" + level.id());
            hand.type(KeyCode.ENTER);
            hand.await("#hint");
            Levels.win(level).forEach(window::byKeyboard);
            hand.await("#result-title");
            window.reach("#continue");
            hand.type(KeyCode.ENTER);
        }
        hand.await("#place-house");
        recordedAsTheLevelsSay(mechanic);
    }

    @Test
    void aPhoneSilencedByKeyboardKeepsTheFocus() {
        window.sitDown("fox", "green");
        var level = Levels.of("day").stream()
                .filter(each -> Levels.win(each).stream().anyMatch(move -> move.startsWith("silence ")))
                .findFirst()
                .orElseThrow();
        window.jumpTo(level);
        var silence = Levels.win(level).stream()
                .filter(move -> move.startsWith("silence "))
                .findFirst()
                .orElseThrow();
        window.byKeyboard(silence);
        assertEquals(silence.replace("silence ", "bell-"), window.focused());
        assertTrue(hand.sees(".bell-silent"));
        hand.type(KeyCode.ENTER);
        assertFalse(hand.sees(".bell-silent"), "a second press lets it ring again");
    }

    private void finish() {
        hand.await("#result-title");
        hand.click("#continue");
        hand.await("#place-house");
    }

    private void recordedAsTheLevelsSay(String mechanic) {
        var expected = Levels.of(mechanic).stream()
                .map(level ->
                        level.id() + " " + level.envelope().win().orElseThrow().score() + " " + Levels.win(level))
                .toList();
        var recorded = window.attempts().stream().map(RecordedLine::of).toList();
        assertEquals(expected, recorded);
    }

    private record RecordedLine() {
        static String of(RecordedAttempt recorded) {
            var attempt = recorded.attempt();
            return attempt.level() + " " + attempt.score() + " " + attempt.moves();
        }
    }

    @Test
    void clickingOneThenTheOtherLaysATile() {
        window.sitDown("cat", "red");
        window.open(FIRST);
        hand.click("#tile-snack");
        hand.click("#pad-0");
        assertEquals("Glisse une activité sur une heure.", window.text("#say"));
        hand.drag("#pad-0", "#tray");
        hand.drag("#tile-snack", "#pad-1");
        hand.drag("#pad-1", "#pad-0");
        for (var move : Levels.win(Levels.of("day").getFirst()).subList(1, 5)) {
            window.byMouse(move);
        }
        finish();
        assertEquals(3, window.attempts().getFirst().attempt().stars());
    }

    @Test
    void aTileAtTheWrongHourGoesBackAndMulotSaysWhy() {
        window.sitDown("cat", "red");
        window.open(FIRST);
        hand.drag("#tile-snack", "#pad-3");
        assertEquals("C’est possible de 16\u202fh\u202f30 à 17\u202fh\u202f30.", window.text("#say"));
        hand.drag("#tile-snack", "#back");
        assertFalse(hand.sees("#overlay"), "a tile dropped on a button presses nothing");
        hand.type(KeyCode.ESCAPE);
        hand.await("#place-house");
    }

    @Test
    void hintsComeInThreeSteps() {
        window.sitDown("bear", "grey");
        window.open(FIRST);
        List.of("place 0 video", "place 2 reading", "place 3 homework").forEach(window::byMouse);
        hand.rest(300);
        assertEquals(
                List.of(
                        "Regarde à 16\u202fh\u202f30.",
                        "Une autre activité serait mieux ici.",
                        "Enlève «\u00a0vidéos\u00a0» à 16\u202fh\u202f30."),
                List.of(hint(), hint(), hint()));
    }

    private String hint() {
        hand.type(KeyCode.H);
        hand.rest(400);
        return window.text("#say");
    }

    @Test
    void aLostDayIsKeptAndCanBeBettered() {
        window.sitDown("duck", "yellow");
        window.open(FIRST);
        for (var move : List.of("place 0 video", "place 1 outdoors", "place 2 homework", "place 3 reading", "go")) {
            window.byMouse(move);
        }
        hand.await("#result-title");
        assertEquals("Pas encore… Essaie autrement\u202f!", window.text("#result-title"));
        hand.click("#again");
        hand.await("#hint");
        for (var move : List.of("clear 0", "place 0 snack", "go")) {
            window.byMouse(move);
        }
        hand.await("#result-title");
        var stars = window.attempts().stream()
                .map(recorded -> recorded.attempt().stars())
                .toList();
        assertEquals(List.of(0, 3), stars);
    }

    @Test
    void leavingAsksWhenSomethingWouldBeLost() {
        window.sitDown("cow", "blue");
        window.open(FIRST);
        window.byMouse("place 0 snack");
        hand.type(KeyCode.ESCAPE);
        hand.await("#stay");
        hand.click("#stay");
        assertFalse(hand.sees("#overlay"));
        hand.click("#back");
        hand.click("#leave");
        hand.await("#place-house");
        assertTrue(window.attempts().isEmpty());
    }

    @Test
    void aChildOfSevenBreaksNothing() {
        window.sitDown("frog", "purple");
        hand.click("#place-townhall");
        hand.click("#level-day-060-the-phone-rings");
        assertTrue(hand.sees("#place-house"), "a closed level stays closed");
        window.open(FIRST);
        var random = new Random(7);
        var things = List.of("#tile-snack", "#tile-homework", "#tile-video", "#pad-0", "#pad-1", "#pad-3", "#tray");
        var keys = List.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.TAB, KeyCode.LEFT, KeyCode.DOWN, KeyCode.H, KeyCode.A);
        for (var turn = 0; turn < 60; turn++) {
            var thing = things.get(random.nextInt(things.size()));
            switch (random.nextInt(4)) {
                case 0 -> hand.drag(thing, things.get(random.nextInt(things.size())));
                case 1 -> hand.type(keys.get(random.nextInt(keys.size())), keys.get(random.nextInt(keys.size())));
                default -> hand.press(thing, 1 + random.nextInt(3));
            }
            comeBack();
        }
        hand.type(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
        hand.rest(500);
        assertTrue(hand.sees("#say") || hand.sees("#place-house") || hand.sees("#animal-fox") || hand.sees("#play"));
    }

    /** Mashed keys may leave the level or live the day; the child goes on. */
    private void comeBack() {
        hand.rest(60);
        if (hand.sees("#stay")) {
            hand.click("#stay");
        } else if (hand.sees("#skip") || hand.sees("#result-title")) {
            hand.await("#again");
            hand.click("#again");
            hand.await("#hint");
        } else if (hand.sees("#place-house")) {
            window.open(FIRST);
        }
    }
}
