package mulot.mechanic.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mulot.play.Seed;
import mulot.play.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkshopRulesTest {
    private static final WorkshopRules RULES = new WorkshopRules();
    private static final Verdict OPENED = new Verdict.Lost("workshop.lost.swollen");

    @ParameterizedTest
    @CsvSource({
        "test rose, 1",
        "unplug rose, 0",
        "recycle rose, 1",
        "adult swollen, 1",
        "buy 0, 2",
        "buy 1, 3",
    })
    void every_step_takes_its_minutes(String move, int minutes) {
        var before = Bench.after();

        assertEquals(minutes, before.shop().minutes() - before.then(move).shop().minutes());
    }

    @ParameterizedTest
    @CsvSource({
        "laptop, clean laptop, 2",
        "donor, harvest donor screen, 2",
        "ali, swap ali, 3",
    })
    void so_does_what_opens_a_device(String device, String move, int minutes) {
        var before = Bench.after("test ali", "unplug " + device);

        assertEquals(minutes, before.shop().minutes() - before.then(move).shop().minutes());
    }

    @Test
    void two_symptoms_leave_what_they_have_in_common() {
        var device = WorkshopLevels.reference("two-symptoms").devices().getFirst();

        assertEquals(List.of(Fault.FAN), device.possible());
    }

    @Test
    void the_notebook_opens_a_device_when_it_leaves_one_fault() {
        assertTrue(Bench.after().job("laptop").isKnown());
        assertFalse(Bench.after().job("rose").isKnown());
    }

    @Test
    void the_last_of_a_pair_is_tested_too() {
        var bench = Bench.after("test rose", "unplug ali");

        assertEquals(List.of(Fault.BATTERY), bench.shop().possible(bench.job("ali")));
        bench.refuses("swap ali", Refusal.DEDUCED);
    }

    @Test
    void a_test_reveals_where_several_faults_were_possible() {
        assertTrue(Bench.after().reveals("test rose"));
        assertTrue(Bench.after().reveals("test tablet"));
        assertFalse(Bench.after().reveals("test laptop"));
        assertFalse(Bench.after("test rose").reveals("test ali"), "the pair holds one battery and one screen");
        assertFalse(Bench.after().reveals("recycle rose"));
    }

    @Test
    void the_screen_tells_what_a_pair_holds_and_nothing_of_one_alone() {
        var level = WorkshopLevels.reference("bench");

        assertEquals(
                Map.of(Fault.SCREEN, 1L, Fault.BATTERY, 1L),
                level.toldOf(level.devices().get(1)));
        assertEquals(Map.of(), level.toldOf(level.devices().get(4)));
    }

    @Test
    void look_alikes_are_all_that_the_screen_allows() {
        assertEquals(4, RULES.lookAlikes(Bench.after().shop()).size(), "the pair either way, the tablet either way");
        assertEquals(2, RULES.lookAlikes(Bench.after("test rose").shop()).size());
        assertEquals(
                List.of(Bench.after("test rose", "test tablet").shop()),
                RULES.lookAlikes(Bench.after("test rose", "test tablet").shop()));
    }

    @Test
    void seeds_deal_the_faults_anew_and_seed_0_as_written() {
        var level = WorkshopLevels.reference("bench");
        var dealt = IntStream.range(1, 60)
                .mapToObj(seed -> RULES.start(level, new Seed(seed)))
                .distinct()
                .toList();

        assertEquals(4, dealt.size());
        assertTrue(dealt.containsAll(RULES.lookAlikes(RULES.start(level, new Seed(0)))));
        assertEquals(
                level.devices().stream().map(Device::fault).toList(),
                RULES.start(level, new Seed(0)).jobs().stream().map(Job::fault).toList());
    }

    @Test
    void a_donor_gives_one_good_part_and_then_goes() {
        var bench = Bench.after("unplug donor", "harvest donor screen", "test rose", "unplug rose", "swap rose");

        assertTrue(bench.job("rose").isRepaired());
        assertEquals(Optional.of(Part.SCREEN), bench.job("donor").harvested());
        assertEquals(Optional.empty(), bench.refusal("recycle donor"));
    }

    @Test
    void a_part_with_a_low_index_mends_for_a_short_time() {
        var short6 = Bench.after("buy 0", "test rose", "unplug rose", "swap rose");
        var lasting7 = Bench.after("buy 1", "test tablet", "unplug tablet", "swap tablet");

        assertEquals(Job.Repair.SHORT_LIVED, short6.job("rose").repair());
        assertEquals(Job.Repair.LASTING, lasting7.job("tablet").repair());
        assertEquals(20 - 6 + 3, short6.shop().score());
        assertEquals(20 - 7 + 6, lasting7.shop().score());
    }

    @Test
    void the_lasting_part_is_used_first() {
        var bench =
                Bench.after("buy 0", "unplug donor", "harvest donor screen", "test rose", "unplug rose", "swap rose");

        assertEquals(Job.Repair.LASTING, bench.job("rose").repair());
        assertTrue(bench.shop().stock().contains(new Spare(Part.SCREEN, "P", false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean swollen", "swap swollen", "harvest swollen lens"})
    void opening_a_swollen_battery_ends_the_try(String move) {
        assertEquals(OPENED, Bench.after().then(move).verdict());
    }

    @Test
    void a_repaired_computer_is_wiped_before_it_changes_hands() {
        var bench = Bench.after("unplug laptop", "clean laptop", "wipe laptop", "hand-over laptop");

        assertEquals(Job.Place.OWNER, bench.job("laptop").place());
    }

    @Test
    void a_free_chore_comes_before_everything_else() {
        assertEquals(List.of("unplug donor"), Bench.after().moves());
        var cleaned = Bench.after("unplug donor", "unplug laptop", "clean laptop");
        assertEquals(List.of("wipe laptop"), cleaned.moves());
        assertEquals(List.of("hand-over laptop"), cleaned.then("wipe laptop").moves());
    }

    @Test
    void of_two_alike_the_first_is_offered_and_useless_parts_stay() {
        assertEquals(
                List.of(
                        "test rose",
                        "recycle rose",
                        "harvest donor screen",
                        "recycle donor",
                        "clean laptop",
                        "recycle laptop",
                        "test tablet",
                        "recycle tablet",
                        "swap swollen",
                        "adult swollen",
                        "buy 0",
                        "buy 1"),
                Bench.after("unplug donor", "unplug laptop").moves());
    }

    @Test
    void a_test_of_what_the_notebook_tells_is_possible_but_never_advised() {
        var bench = Bench.after();

        assertEquals(Optional.empty(), bench.refusal("test laptop"));
        assertFalse(bench.then("test laptop").moves().contains("test laptop"));
    }

    @Test
    void the_workshop_closes_when_everything_has_left() {
        var bench = Bench.of("peeking", "test a", "test b", "unplug b", "swap b", "hand-over b", "recycle a");

        assertEquals(List.of("close"), bench.moves());
        assertEquals(new Verdict.Won(7, 3), bench.then("close").verdict());
    }

    @Test
    void too_few_repairs_are_a_loss() {
        var bench = Bench.of("peeking", "recycle a", "recycle b", "close");

        assertEquals(new Verdict.Lost("workshop.lost.few"), bench.verdict());
    }

    @Test
    void without_a_minute_the_workshop_closes_with_things_on_the_bench() {
        var bench = Bench.of("two-symptoms", "unplug tower", "test tower", "swap tower");
        assertEquals(List.of("hand-over tower"), bench.moves());

        var late = Bench.of("short", "test a", "unplug a");
        assertEquals(List.of("close"), late.moves());
        assertEquals(new Verdict.Lost("workshop.lost.time"), late.then("close").verdict());
    }

    @Test
    void a_repaired_device_keeps_the_workshop_open_until_it_is_handed_over() {
        var bench = Bench.of("cleaning", "unplug b", "clean b");

        bench.refuses("close", Refusal.NOT_OVER);
        assertEquals(Optional.empty(), bench.then("hand-over b").refusal("close"));
    }

    @Test
    void what_could_be_mended_with_what_is_left_is_wasted() {
        assertEquals(
                Optional.of("b"),
                Waste.of(Bench.of("peeking", "recycle a", "recycle b").shop())
                        .map(job -> job.device().id()));
        assertEquals(
                Optional.of("rose"),
                Waste.of(Bench.after("recycle rose", "recycle donor").shop())
                        .map(job -> job.device().id()),
                "the donor had the screen");
        assertEquals(
                Optional.empty(),
                Waste.of(Bench.after("unplug donor", "harvest donor lens", "recycle donor", "recycle rose")
                        .shop()),
                "no screen is left for it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test a",
                "unplug a",
                "clean a",
                "swap a",
                "harvest a key",
                "harvest a battery",
                "wipe a",
                "hand-over a",
                "recycle a",
                "adult a",
                "buy 3",
                "close"
            })
    void moves_are_written_as_they_are_read(String text) {
        assertEquals(
                text.equals("harvest a key") ? Optional.empty() : Optional.of(text),
                RULES.read(text).map(RULES::write));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "test", "mend a", "buy x", "buy 12", "harvest a", "harvest a board", "close now", "test a b"
            })
    void other_texts_are_no_moves(String text) {
        assertEquals(Optional.empty(), RULES.read(text));
    }
}
