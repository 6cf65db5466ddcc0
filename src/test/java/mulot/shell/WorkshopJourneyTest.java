package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pupils in the workshop, with mouse and keyboard; its recorded wins are played in {@link JourneyTest}. */
class WorkshopJourneyTest extends AtTheWindow {
    @BeforeEach
    void sitDown() {
        window.sitDown("fox", "green");
    }

    /** @param number as in the name of its file */
    private void open(String number) {
        openLevel("workshop", number);
    }

    private String said() {
        return window.text("#say");
    }

    @Test
    void words_fit_and_can_be_read_in_the_middle_of_the_work() {
        var complaints = new ArrayList<String>();
        open("070");
        for (var move : Levels.win(Levels.of("workshop").get(6)).subList(0, 7)) {
            window.byMouse(move);
            Hand.onScreen(() -> complaints.addAll(Look.over(move, window.shell().root())));
        }
        assertEquals("", String.join("\n", complaints));
    }

    @Test
    void a_click_chooses_then_a_click_on_a_tool_and_on_the_device_uses_it() {
        open("020");
        hand.click("#device-laptop");
        assertEquals("Prends un outil. Pose-le sur l’appareil.", said());
        hand.click("#tool-tester");
        hand.click("#device-laptop");
        assertEquals("Trouvé\u202f! La panne\u00a0: ventilateur.", said());
        hand.click("#plug");
        hand.click("#part-fan-L");
        hand.click("#device-laptop");
        assertEquals("Ça marche\u202f! Donne l’appareil au guichet.", said());
        hand.click("#device-laptop");
        hand.click("#hatch");
        assertEquals("Choisis un appareil. Cherche sa panne.", said());
    }

    @Test
    void a_device_is_dragged_to_the_mat_and_back_and_its_plug_is_pulled() {
        open("020");
        hand.drag("#device-laptop", "#mat");
        assertTrue(hand.sees("#cell-laptop"), "its place in the rack is empty");
        hand.drag("#plug", "#mat");
        assertFalse(hand.sees("#cell-console"));
        hand.drag("#tool-tester", "#device-console");
        assertTrue(hand.sees("#cell-console"), "a tool fetches the device it is dropped on");
        assertEquals("Trouvé\u202f! La panne\u00a0: poussière.", said());
        hand.drag("#device-console", "#cell-console");
        assertFalse(hand.sees("#cell-console"));
    }

    @Test
    void a_tool_in_the_hand_is_exchanged_for_another() {
        open("020");
        hand.click("#device-printer");
        hand.click("#plug");
        hand.click("#tool-screwdriver");
        hand.click("#tool-brush");
        hand.click("#device-printer");
        assertEquals("Ça marche\u202f! Donne l’appareil au guichet.", said());
    }

    @Test
    void a_double_click_takes_a_tool_and_a_full_hand_still_unplugs() {
        open("020");
        hand.click("#device-printer");
        hand.press("#device-printer", 2);
        hand.click("#plug");
        assertFalse(hand.sees(".work-plug-in"), "it is unplugged");
        hand.press("#tool-brush", 2);
        hand.click("#device-printer");
        assertEquals("Ça marche\u202f! Donne l’appareil au guichet.", said());
    }

    @Test
    void what_cannot_be_done_goes_back_and_mulot_says_why() {
        open("070");
        hand.drag("#device-phone-1", "#hatch");
        assertEquals("Répare d’abord.", said());
        hand.click("#device-phone-1");
        hand.drag("#part-battery-P", "#device-phone-1");
        assertEquals("Débranche d’abord\u00a0: sécurité\u202f!", said());
        hand.click("#plug");
        hand.drag("#tool-screwdriver", "#device-phone-1");
        assertEquals("On ne devine pas, on teste.", said());
        hand.drag("#tool-tester", "#device-phone-1");
        hand.drag("#part-port-Q", "#device-phone-1");
        assertEquals("Regarde le carnet\u00a0: quelle pièce est en panne\u202f?", said());
        hand.drag("#tool-wipe", "#device-phone-1");
        assertEquals("Ses données restent. Rien à effacer\u202f!", said());
        assertEquals("21 minutes", minutes(), "only the test took a minute");
    }

    private String minutes() {
        return window.text(".work-minutes");
    }

    @Test
    void what_is_undone_lies_on_the_mat_again() {
        open("010");
        for (var move : Levels.win(Levels.of("workshop").getFirst()).subList(0, 5)) {
            window.byMouse(move);
        }
        hand.click("#undo");
        assertTrue(hand.sees("#cell-radio"), "the radio is back on the mat");
        hand.drag("#device-radio", "#bin");
        assertEquals("Ça marche\u00a0: donne-le\u202f!", said());
    }

    @Test
    void an_opened_swollen_battery_ends_the_try_and_hurts_nobody() {
        open("060");
        hand.click("#device-camera");
        hand.drag("#tool-tester", "#device-camera");
        assertEquals("Danger\u00a0: n’y touche pas. Appelle un adulte\u202f!", said());
        hand.drag("#tool-screwdriver", "#device-camera");
        hand.await("#result-title");
        assertEquals(0, window.attempts().getFirst().attempt().stars());
        hand.click("#again");
        hand.await("#hint");
        hand.drag("#device-camera", "#adult");
        assertEquals("19 minutes", minutes());
    }

    @Test
    void too_few_repairs_are_told_kindly() {
        open("010");
        for (var move : List.of("recycle radio", "recycle tablet", "recycle speaker", "close")) {
            window.byMouse(move);
        }
        hand.await("#result-title");
        assertEquals(0, window.attempts().getFirst().attempt().stars());
    }

    @Test
    void a_child_of_seven_breaks_nothing() {
        open("100");
        var random = new Random(7);
        var things = List.of(
                "#device-laptop-1",
                "#device-phone",
                "#device-donor",
                "#cell-phone",
                "#tool-tester",
                "#tool-screwdriver",
                "#part-battery-L",
                "#offer-0",
                "#mat",
                "#plug",
                "#hatch",
                "#bin",
                "#adult",
                "#drawer");
        var keys = List.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.TAB, KeyCode.LEFT, KeyCode.DOWN, KeyCode.H, KeyCode.A);
        for (var turn = 0; turn < 45; turn++) {
            var thing = any(things, random);
            switch (random.nextInt(4)) {
                case 0 -> hand.drag(thing, any(things, random));
                case 1 -> hand.type(keys.get(random.nextInt(keys.size())), keys.get(random.nextInt(keys.size())));
                default -> hand.press(thing, 1 + random.nextInt(3));
            }
            comeBack();
        }
        hand.type(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
        hand.rest(300);
        assertTrue(hand.sees("#say") || hand.sees("#place-house") || hand.sees("#animal-fox") || hand.sees("#play"));
    }

    private String any(List<String> things, Random random) {
        var seen = things.stream().filter(hand::sees).toList();
        return seen.get(random.nextInt(seen.size()));
    }

    /** Mashed keys may leave the level or open what must not be opened; the child goes on. */
    private void comeBack() {
        hand.rest(40);
        if (hand.sees("#stay")) {
            hand.click("#stay");
        } else if (hand.sees("#skip") || hand.sees("#result-title")) {
            hand.await("#again");
            hand.click("#again");
            hand.await("#hint");
        } else if (hand.sees("#place-house")) {
            open("100");
        }
    }
}
