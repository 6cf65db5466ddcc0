package mulot.mechanic.workshop;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import mulot.ui.Art;
import mulot.ui.Carry;
import mulot.ui.Motion;
import mulot.ui.Sound;

/** The hand in the workshop: what it takes, where it may lay it, what comes of it, and what the keyboard reaches. */
final class WorkshopHand implements Carry.Events<WorkshopGrip> {
    private static final double DEVICE = 110;
    private static final double PART = 72;

    private final WorkshopView view;
    private final WorkshopBench bench;
    private final Sound sound;
    private final Carry<WorkshopGrip> carry;

    /** @param layer above everything */
    WorkshopHand(WorkshopView view, WorkshopBench bench, Pane layer, Motion motion, Sound sound) {
        this.view = view;
        this.bench = bench;
        this.sound = sound;
        carry = new Carry<>(layer, motion, this);
    }

    /** Learns what can be taken. */
    void learn() {
        for (var thing : bench.things()) {
            carry.place(thing);
            thing.hoverProperty().subscribe(this::preview);
            thing.focusedProperty().subscribe(this::preview);
        }
        settle();
    }

    boolean letGo() {
        return carry.letGo();
    }

    @Override
    public Optional<WorkshopGrip> at(Node place) {
        return view.isOpen() && place instanceof WorkshopThing thing ? thing.grip() : Optional.empty();
    }

    @Override
    public Node ghost(WorkshopGrip grip) {
        return switch (grip) {
            case WorkshopGrip.Whole(var device) ->
                Art.picture(
                        WorkshopArt.device(
                                view.shop().job(device).orElseThrow().device().kind()),
                        DEVICE);
            case WorkshopGrip.Tool(var tool) -> Art.picture(WorkshopArt.tool(tool.id()), PART);
            case WorkshopGrip.Stored(var part, var model) -> Art.picture(WorkshopArt.part(part), PART);
            case WorkshopGrip.Taken(var donor, var part) -> Art.picture(WorkshopArt.part(part), PART);
            case WorkshopGrip.Offered(var offer) ->
                Art.picture(
                        WorkshopArt.part(view.shop().level().shop().get(offer).part()), PART);
            case WorkshopGrip.Plug plug -> Art.picture(WorkshopArt.tool("plug-out"), PART);
        };
    }

    @Override
    public boolean isTarget(WorkshopGrip grip, Node place) {
        return place instanceof WorkshopThing thing
                && view.deeds().isInviting(grip, thing.spot())
                && isMain(thing, grip);
    }

    @Override
    public void holding(Optional<WorkshopGrip> grip) {
        if (grip.isPresent()) {
            sound.play(Sound.Name.PICK);
            view.tell(grip.get());
        }
        bench.exits().open(grip.filter(WorkshopGrip.Whole.class::isInstance).isPresent());
        settle();
    }

    @Override
    public boolean chosen(Node place) {
        if (!view.isOpen() || !(place instanceof WorkshopThing thing)) {
            return false;
        }
        if (thing.spot() instanceof WorkshopSpot.Cell(var device)
                && thing.grip().isPresent()) {
            view.near(device);
            return true;
        }
        if (thing.grip().orElse(null) instanceof WorkshopGrip.Plug(var device)) {
            view.make(new WorkshopMove.Unplug(device));
            return true;
        }
        return false;
    }

    @Override
    public boolean exchanges(WorkshopGrip grip, Node place) {
        return place instanceof WorkshopThing thing
                && thing.grip().isPresent()
                && view.deeds().of(grip, thing.spot()) instanceof WorkshopDeed.Nothing;
    }

    @Override
    public void dropped(WorkshopGrip grip, Node place) {
        if (!view.isOpen() || !(place instanceof WorkshopThing thing)) {
            return;
        }
        var isUsed = grip instanceof WorkshopGrip.Tool || grip instanceof WorkshopGrip.Stored;
        var isWaiting = thing.grip().orElse(null) instanceof WorkshopGrip.Whole;
        if (isUsed && isWaiting && thing.spot() instanceof WorkshopSpot.Cell(var device)) {
            view.near(device);
        }
        switch (view.deeds().of(grip, thing.spot())) {
            case WorkshopDeed.Make(var move) -> view.make(move);
            case WorkshopDeed.Refuse(var key) -> view.refuse(key);
            case WorkshopDeed.Near(var device) -> view.near(device);
            case WorkshopDeed.Away() -> view.away();
            case WorkshopDeed.Nothing() -> {}
        }
    }

    /** With an empty hand the keyboard reaches what makes sense to take; with a full one, where it may be laid. */
    void settle() {
        var held = carry.held();
        for (var thing : bench.things()) {
            thing.setFocusTraversable(
                    held.isPresent()
                            ? isTarget(held.get(), thing)
                            : view.isOpen() && thing.grip().isPresent() && thing.isUseful());
        }
        preview();
    }

    /** Of what lies one above the other: the mat for a device that comes, the device for a tool; the drawer as a whole. */
    private boolean isMain(WorkshopThing thing, WorkshopGrip grip) {
        return switch (thing.spot()) {
            case WorkshopSpot.Mat() ->
                !(grip instanceof WorkshopGrip.Offered)
                        && thing.equals(
                                grip instanceof WorkshopGrip.Whole
                                        ? bench.mat().mat()
                                        : bench.mat().device());
            case WorkshopSpot.Drawer() -> thing.equals(bench.drawer().drawer());
            case WorkshopSpot.Cell cell -> true;
            case WorkshopSpot.Hatch() -> true;
            case WorkshopSpot.Bin() -> true;
            case WorkshopSpot.AdultCase() -> true;
            case WorkshopSpot.Elsewhere() -> true;
        };
    }

    /** Frames the minutes that the thing in the hand or under the eye would take. */
    private void preview() {
        bench.minutes().preview(carry.held().map(this::cost).orElseGet(this::costUnderTheEye));
    }

    private int costUnderTheEye() {
        return bench.things().stream()
                .filter(thing -> thing.isVisible() && (thing.isHover() || thing.isFocused()))
                .flatMap(thing -> thing.grip().stream())
                .mapToInt(this::cost)
                .findFirst()
                .orElse(0);
    }

    private int cost(WorkshopGrip grip) {
        return switch (grip) {
            case WorkshopGrip.Tool(var tool) -> tool.minutes();
            case WorkshopGrip.Stored stored -> WorkshopRules.SWAPPING;
            case WorkshopGrip.Taken taken -> WorkshopRules.HARVESTING;
            case WorkshopGrip.Offered(var offer) ->
                view.shop().level().shop().get(offer).minutes();
            case WorkshopGrip.Whole whole ->
                carry.held().isPresent()
                                && bench.exits().things().stream().anyMatch(exit -> exit.isHover() || exit.isFocused())
                        ? WorkshopRules.SORTING_OUT
                        : 0;
            case WorkshopGrip.Plug plug -> 0;
        };
    }
}
