package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** The whole workshop as a picture: from left to right the rack, the notebook, the mat and the ways out. */
final class WorkshopBench extends Pane {
    private final WorkshopRack rack;
    private final WorkshopNotebook notebook;
    private final WorkshopMat mat;
    private final WorkshopHatch hatch;
    private final WorkshopExits exits;
    private final WorkshopStall stall;
    private final WorkshopTools tools;
    private final WorkshopDrawer drawer;
    private final WorkshopMinutes minutes;
    private final WorkshopTheatre theatre = new WorkshopTheatre();
    private final List<WorkshopThing> glowing = new ArrayList<>();

    WorkshopBench(WorkshopLevel level, WorkshopWords words) {
        rack = new WorkshopRack(level, words);
        notebook = new WorkshopNotebook(level, words);
        mat = new WorkshopMat(words);
        hatch = new WorkshopHatch(level, words);
        exits = new WorkshopExits(level, words);
        stall = new WorkshopStall(level, words);
        tools = new WorkshopTools(level, words);
        drawer = new WorkshopDrawer(
                level,
                words,
                WorkshopTools.X + WorkshopTools.PITCH * tools.tools().size());
        minutes = new WorkshopMinutes(level, words);
        var sentence = new Region();
        sentence.getStyleClass().add("card");
        Buttons.at(sentence, 16, 536, 904, 68);
        getChildren()
                .addAll(
                        Art.background("workshop/background"),
                        sentence,
                        minutes,
                        rack,
                        notebook,
                        mat,
                        hatch,
                        exits,
                        stall,
                        tools,
                        drawer,
                        theatre);
        setPickOnBounds(false);
    }

    /** Everything that can be taken or be laid on; what lies above others comes first. */
    List<WorkshopThing> things() {
        return Stream.of(
                        mat.things(),
                        rack.cells(),
                        List.of(hatch.hatch()),
                        exits.things(),
                        stall.offers(),
                        List.copyOf(tools.tools().values()),
                        drawer.things())
                .<WorkshopThing>flatMap(List::stream)
                .toList();
    }

    WorkshopRack rack() {
        return rack;
    }

    WorkshopTheatre theatre() {
        return theatre;
    }

    WorkshopMat mat() {
        return mat;
    }

    WorkshopExits exits() {
        return exits;
    }

    WorkshopDrawer drawer() {
        return drawer;
    }

    WorkshopMinutes minutes() {
        return minutes;
    }

    void show(WorkshopState shop, Optional<String> onMat) {
        var job = onMat.flatMap(shop::job);
        rack.show(shop, onMat);
        notebook.show(shop, job);
        mat.show(shop, job);
        hatch.show(shop, job);
        stall.show(shop);
        tools.show(shop, job);
        drawer.show(shop, job);
        minutes.show(shop.minutes());
        exits.open(false);
        close(false);
    }

    /** Closing time: only the rack, the large hatch and the bin; or everything again. */
    void close(boolean closing) {
        List.of(notebook, mat, hatch, exits, tools, drawer).forEach(part -> part.setVisible(!closing));
        stall.setVisible(!closing && !stall.offers().isEmpty());
        theatre.setVisible(closing);
        theatre.open(false);
    }

    /** Makes the things glow that a move touches, whether on the mat or in the rack. */
    void glow(WorkshopState shop, WorkshopMove move) {
        dim();
        touched(shop, move).forEach(thing -> {
            thing.mark("work-glow", true);
            glowing.add(thing);
        });
    }

    void dim() {
        glowing.forEach(thing -> thing.mark("work-glow", false));
        glowing.clear();
    }

    private List<WorkshopThing> touched(WorkshopState shop, WorkshopMove move) {
        return switch (move) {
            case WorkshopMove.OnDevice on -> {
                var device = device(on.device());
                var isNear = device.equals(mat.device());
                var target = isNear ? tool(shop, on) : near(shop, on);
                yield Stream.concat(Stream.of(device).filter(thing -> !isNear || !isPartOfIt(on)), target.stream())
                        .toList();
            }
            case WorkshopMove.Buy(var offer) -> List.of(stall.offers().get(offer), drawer.drawer());
            case WorkshopMove.Close() -> List.of();
        };
    }

    private static boolean isPartOfIt(WorkshopMove.OnDevice move) {
        return move instanceof WorkshopMove.Unplug || move instanceof WorkshopMove.Harvest;
    }

    /** While the device is still in the rack: the plug and the parts of a donor are not to be seen yet. */
    private List<WorkshopThing> near(WorkshopState shop, WorkshopMove.OnDevice move) {
        return isPartOfIt(move) ? List.of() : tool(shop, move);
    }

    private List<WorkshopThing> tool(WorkshopState shop, WorkshopMove.OnDevice move) {
        return switch (move) {
            case WorkshopMove.Test test -> tool(WorkshopTool.TESTER);
            case WorkshopMove.Clean clean -> tool(WorkshopTool.BRUSH);
            case WorkshopMove.Wipe wipe -> tool(WorkshopTool.WIPE);
            case WorkshopMove.Swap(var device) ->
                shop.job(device)
                        .flatMap(shop::spareFor)
                        .flatMap(spare -> drawer.stack(spare.part(), spare.model()))
                        .map(List::of)
                        .orElse(tool(WorkshopTool.SCREWDRIVER));
            case WorkshopMove.Unplug unplug -> List.of(mat.plug());
            case WorkshopMove.Harvest(var device, var part) ->
                Stream.concat(mat.gift(part).stream(), Stream.of(drawer.drawer()))
                        .toList();
            case WorkshopMove.HandOver handOver -> List.of(hatch.hatch());
            case WorkshopMove.Recycle recycle -> List.of(exits.bin());
            case WorkshopMove.Adult adult -> exits.adult().map(List::of).orElse(List.of());
        };
    }

    private List<WorkshopThing> tool(WorkshopTool tool) {
        return Optional.ofNullable(tools.tools().get(tool)).map(List::of).orElse(List.of());
    }

    /** Where a device is now: on the mat or in the rack. */
    WorkshopThing device(String id) {
        return ("device-" + id).equals(mat.device().getId())
                ? mat.device()
                : rack.cell(id).orElseThrow();
    }
}
