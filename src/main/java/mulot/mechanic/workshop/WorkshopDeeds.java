package mulot.mechanic.workshop;

import java.util.Optional;
import java.util.Set;

/**
 * Finds what it means to lay a thing somewhere.
 *
 * @param shop as it is
 * @param onMat the device on the mat
 */
record WorkshopDeeds(WorkshopState shop, Optional<String> onMat) {
    /** The drawer lacks what is needed: the part in the hand is a wrong one. */
    private static final Set<Refusal> WRONG_PART = Set.of(Refusal.NO_PART, Refusal.WRONG_MODEL);

    private static final WorkshopDeed NOTHING = new WorkshopDeed.Nothing();

    WorkshopDeed of(WorkshopGrip grip, WorkshopSpot spot) {
        return switch (grip) {
            case WorkshopGrip.Whole(var device) -> whole(device, spot);
            case WorkshopGrip.Tool(var tool) ->
                device(spot).map(device -> tool(tool, device)).orElse(missing(spot));
            case WorkshopGrip.Stored stored ->
                device(spot).map(device -> stored(stored, device)).orElse(missing(spot));
            case WorkshopGrip.Taken(var donor, var part) ->
                spot instanceof WorkshopSpot.Drawer ? make(new WorkshopMove.Harvest(donor, part)) : NOTHING;
            case WorkshopGrip.Offered(var offer) ->
                spot instanceof WorkshopSpot.Drawer || spot instanceof WorkshopSpot.Mat
                        ? make(new WorkshopMove.Buy(offer))
                        : NOTHING;
            case WorkshopGrip.Plug(var device) ->
                spot instanceof WorkshopSpot.Elsewhere ? NOTHING : make(new WorkshopMove.Unplug(device));
        };
    }

    /**
     * Whether the screen shows that it is worth a try, from all that is to be seen. Nobody is lured into opening a
     * swollen battery; with a device on the mat the others keep quiet.
     */
    boolean isInviting(WorkshopGrip grip, WorkshopSpot spot) {
        if (spot instanceof WorkshopSpot.Cell && onMat.isPresent()) {
            return false;
        }
        return switch (of(grip, spot)) {
            case WorkshopDeed.Make(WorkshopMove.OnDevice move) ->
                !WorkshopRules.opens(move)
                        || shop.job(move.device())
                                .filter(job -> job.device().isDangerous())
                                .isEmpty();
            case WorkshopDeed.Make make -> true;
            case WorkshopDeed.Near near -> true;
            case WorkshopDeed.Away away -> false;
            case WorkshopDeed.Refuse refuse -> false;
            case WorkshopDeed.Nothing nothing -> false;
        };
    }

    private Optional<String> device(WorkshopSpot spot) {
        return switch (spot) {
            case WorkshopSpot.Mat() -> onMat;
            case WorkshopSpot.Cell(var device) ->
                shop.job(device).filter(Job::isOnBench).map(job -> device);
            case WorkshopSpot.Hatch() -> Optional.empty();
            case WorkshopSpot.Bin() -> Optional.empty();
            case WorkshopSpot.AdultCase() -> Optional.empty();
            case WorkshopSpot.Drawer() -> Optional.empty();
            case WorkshopSpot.Elsewhere() -> Optional.empty();
        };
    }

    /** The mat is empty, or nothing there takes it. */
    private static WorkshopDeed missing(WorkshopSpot spot) {
        return spot instanceof WorkshopSpot.Mat ? new WorkshopDeed.Refuse("workshop.instruction") : NOTHING;
    }

    private WorkshopDeed whole(String device, WorkshopSpot spot) {
        return switch (spot) {
            case WorkshopSpot.Mat() -> isOnMat(device) ? NOTHING : new WorkshopDeed.Near(device);
            case WorkshopSpot.Cell(var other) -> isOnMat(device) ? fromMat(device, other) : NOTHING;
            case WorkshopSpot.Hatch() -> make(new WorkshopMove.HandOver(device));
            case WorkshopSpot.Bin() -> make(new WorkshopMove.Recycle(device));
            case WorkshopSpot.AdultCase() -> make(new WorkshopMove.Adult(device));
            case WorkshopSpot.Drawer() -> NOTHING;
            case WorkshopSpot.Elsewhere() -> NOTHING;
        };
    }

    /** Back to its own place, or to the one whose turn it is instead. */
    private WorkshopDeed fromMat(String device, String other) {
        return device.equals(other)
                ? new WorkshopDeed.Away()
                : shop.job(other)
                        .filter(Job::isOnBench)
                        .<WorkshopDeed>map(job -> new WorkshopDeed.Near(other))
                        .orElse(NOTHING);
    }

    private boolean isOnMat(String device) {
        return onMat.filter(device::equals).isPresent();
    }

    private WorkshopDeed tool(WorkshopTool tool, String device) {
        var move = tool.on(device);
        if (WorkshopRules.refusal(shop, move).filter(Refusal.NO_REMEDY::equals).isPresent()) {
            return new WorkshopDeed.Refuse(
                    WorkshopParts.harvestable(shop, device).isEmpty()
                            ? Refusal.NO_REMEDY.key()
                            : "workshop.instruction-donor");
        }
        return make(move);
    }

    /** Any part opens the device; only the right one stays in. */
    private WorkshopDeed stored(WorkshopGrip.Stored stored, String device) {
        var job = shop.job(device).orElseThrow();
        var swap = new WorkshopMove.Swap(device);
        var refusal = WorkshopRules.refusal(shop, swap);
        if (job.device().isDangerous()
                || refusal.filter(reason -> !WRONG_PART.contains(reason)).isPresent()) {
            return make(swap);
        }
        if (job.fault().part().filter(stored.part()::equals).isEmpty()) {
            return new WorkshopDeed.Refuse("workshop.other-part");
        }
        return stored.model().equals(job.device().model())
                ? make(swap)
                : new WorkshopDeed.Refuse(Refusal.WRONG_MODEL.key());
    }

    private WorkshopDeed make(WorkshopMove move) {
        return WorkshopRules.refusal(shop, move)
                .<WorkshopDeed>map(reason -> new WorkshopDeed.Refuse(reason.key()))
                .orElse(new WorkshopDeed.Make(move));
    }
}
