package mulot.mechanic.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What it means to lay a thing somewhere, without a screen. */
class WorkshopDeedsTest {
    private static final WorkshopSpot MAT = new WorkshopSpot.Mat();
    private static final WorkshopSpot DRAWER = new WorkshopSpot.Drawer();

    private static WorkshopDeeds with(String onMat, String... moves) {
        return new WorkshopDeeds(Bench.after(moves).shop(), Optional.of(onMat));
    }

    private static WorkshopDeed refusal(Refusal why) {
        return new WorkshopDeed.Refuse(why.key());
    }

    private static WorkshopGrip tool(WorkshopTool tool) {
        return new WorkshopGrip.Tool(tool);
    }

    private static WorkshopGrip stored(Part part, String model) {
        return new WorkshopGrip.Stored(part, model);
    }

    @Test
    void a_tool_works_on_the_mat_and_on_what_waits_in_the_rack() {
        var deeds = with("rose");

        assertEquals(new WorkshopDeed.Make(new WorkshopMove.Test("rose")), deeds.of(tool(WorkshopTool.TESTER), MAT));
        assertEquals(
                new WorkshopDeed.Make(new WorkshopMove.Test("ali")),
                deeds.of(tool(WorkshopTool.TESTER), new WorkshopSpot.Cell("ali")));
        assertEquals(new WorkshopDeed.Nothing(), deeds.of(tool(WorkshopTool.TESTER), DRAWER));
    }

    @Test
    void an_empty_mat_asks_for_a_device() {
        var deeds = new WorkshopDeeds(Bench.after().shop(), Optional.empty());

        assertEquals(new WorkshopDeed.Refuse("workshop.instruction"), deeds.of(tool(WorkshopTool.BRUSH), MAT));
    }

    @Test
    void only_the_right_part_of_the_right_model_goes_in() {
        var deeds = with("ali", "test ali", "unplug ali");

        assertEquals(new WorkshopDeed.Make(new WorkshopMove.Swap("ali")), deeds.of(stored(Part.BATTERY, "P"), MAT));
        assertEquals(refusal(Refusal.WRONG_MODEL), deeds.of(stored(Part.BATTERY, "T"), MAT));
        assertEquals(new WorkshopDeed.Refuse("workshop.other-part"), deeds.of(stored(Part.PORT, "P"), MAT));
    }

    @Test
    void a_wrong_part_says_nothing_of_a_fault_that_is_not_known() {
        assertEquals(refusal(Refusal.PLUGGED), with("ali").of(stored(Part.PORT, "P"), MAT));
        assertEquals(refusal(Refusal.UNKNOWN), with("ali", "unplug ali").of(stored(Part.BATTERY, "P"), MAT));
    }

    @Test
    void a_donor_gives_only_what_others_may_need() {
        var shop = Bench.after("unplug donor").shop();

        assertEquals(List.of(Part.BATTERY, Part.SCREEN), WorkshopParts.harvestable(shop, "donor"));
        assertEquals(
                new WorkshopDeed.Make(new WorkshopMove.Harvest("donor", Part.SCREEN)),
                with("donor", "unplug donor").of(new WorkshopGrip.Taken("donor", Part.SCREEN), DRAWER));
        assertEquals(
                new WorkshopDeed.Refuse("workshop.instruction-donor"),
                with("donor", "unplug donor").of(tool(WorkshopTool.SCREWDRIVER), MAT));
        assertEquals(List.of(), WorkshopParts.harvestable(Bench.after().shop(), "donor"));
    }

    @Test
    void a_device_goes_to_the_mat_back_and_out() {
        var deeds = with("laptop", "unplug laptop", "clean laptop");
        var laptop = new WorkshopGrip.Whole("laptop");

        assertEquals(new WorkshopDeed.Near("rose"), deeds.of(new WorkshopGrip.Whole("rose"), MAT));
        assertEquals(new WorkshopDeed.Away(), deeds.of(laptop, new WorkshopSpot.Cell("laptop")));
        assertEquals(refusal(Refusal.WIPE_FIRST), deeds.of(laptop, new WorkshopSpot.Hatch()));
        assertEquals(refusal(Refusal.WORKS), deeds.of(laptop, new WorkshopSpot.Bin()));
        assertEquals(refusal(Refusal.NO_DANGER), deeds.of(laptop, new WorkshopSpot.AdultCase()));
    }

    @Test
    void a_swollen_battery_can_be_opened_but_nothing_invites_to_it() {
        var deeds = with("swollen");
        var opening = new WorkshopDeed.Make(new WorkshopMove.Swap("swollen"));

        assertEquals(opening, deeds.of(tool(WorkshopTool.SCREWDRIVER), MAT));
        assertEquals(opening, deeds.of(stored(Part.BATTERY, "P"), MAT));
        assertFalse(deeds.isInviting(tool(WorkshopTool.SCREWDRIVER), MAT));
        assertFalse(deeds.isInviting(stored(Part.BATTERY, "P"), MAT));
        assertEquals(refusal(Refusal.DANGER), deeds.of(tool(WorkshopTool.TESTER), MAT));
        assertTrue(deeds.isInviting(new WorkshopGrip.Whole("swollen"), new WorkshopSpot.AdultCase()));
    }

    @Test
    void an_offer_goes_into_the_drawer_once() {
        var offer = new WorkshopGrip.Offered(0);

        assertEquals(
                new WorkshopDeed.Make(new WorkshopMove.Buy(0)), with("rose").of(offer, DRAWER));
        assertEquals(refusal(Refusal.SOLD), with("rose", "buy 0").of(offer, DRAWER));
    }

    @Test
    void tools_that_cannot_help_are_known_from_what_is_shown() {
        var shop = Bench.after("test ali").shop();
        var ali = shop.job("ali").orElseThrow();

        assertFalse(WorkshopTool.TESTER.helps(shop, ali));
        assertTrue(WorkshopTool.SCREWDRIVER.helps(shop, ali));
        assertFalse(WorkshopTool.BRUSH.helps(shop, ali));
        assertTrue(WorkshopTool.TESTER.helps(shop, shop.job("rose").orElseThrow()));
        assertEquals(List.of(WorkshopTool.values()), WorkshopTool.of(shop.level()));
    }

    @Test
    void letters_are_shown_where_a_part_is_there_for_two_models() {
        assertTrue(WorkshopParts.isLettered(WorkshopLevels.reference("bench")));
        assertFalse(WorkshopParts.isLettered(WorkshopLevels.reference("m2")));
    }
}
