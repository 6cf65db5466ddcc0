package mulot.mechanic.attic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Board;
import mulot.ui.Buttons;
import mulot.ui.Motion;

/** The attic as a picture: the shelf, the stations at its right, the film below. */
final class AtticRoom extends Pane {
    private static final List<Place> STATIONS = List.of(Place.PRESSED, Place.CHEST, Place.CLOUD, Place.BIN);
    private static final double TOP = 100;
    private static final double GAP = 8;
    private static final double TOLD = 560;

    private final AtticShelf shelf;
    private final Map<Place, AtticStation> stations = new EnumMap<>(Place.class);
    private final Map<Box, AtticTile> tiles = new LinkedHashMap<>();
    private final AtticGoal goal;
    private final AtticBalance balance;
    private final Consumer<Box> written;
    private final AtticWords words;
    private final Label told = new Label();
    private Optional<AtticThing> toldOf = Optional.empty();
    private AtticState attic;

    /**
     * @param written is told the box whose label is clicked
     * @param chosen is told the film whose card is clicked
     */
    AtticRoom(AtticLevel level, AtticWords words, Consumer<Box> written, Consumer<Film> chosen) {
        this.written = written;
        this.words = words;
        attic = AtticState.untouched(level);
        shelf = new AtticShelf(level, words, written);
        goal = new AtticGoal(level, words, chosen);
        balance = new AtticBalance(level, words);
        balance.relocate(AtticStation.X, 18);
        setPickOnBounds(false);
        var speech = new Region();
        speech.getStyleClass().add("attic-speech");
        speech.setMouseTransparent(true);
        getChildren().addAll(Art.background("attic/background"), Buttons.at(speech, 24, 516, 840, 84), shelf);
        var here = STATIONS.stream().filter(level::has).toList();
        var plan = AtticStationPlan.of(here.size());
        for (var place : here) {
            var station = new AtticStation(place, level, words, plan);
            var y = TOP + stations.size() * (plan.height() + GAP);
            stations.put(place, station);
            getChildren().add(Buttons.at(station, AtticStation.X, y, AtticStationPlan.WIDTH, plan.height()));
        }
        for (var box : level.boxes()) {
            var tile = new AtticTile(level, box, words);
            tiles.put(box, tile);
        }
        told.getStyleClass().addAll("attic-told", "badge");
        told.setVisible(false);
        told.setMouseTransparent(true);
        getChildren().addAll(goal, balance, told);
        for (var thing : things()) {
            thing.hoverProperty().subscribe(() -> tell(thing));
            thing.focusedProperty().subscribe(() -> tell(thing));
        }
    }

    /** Tells the name of a box that has no room for it, below it. */
    private void tell(AtticThing thing) {
        var nameless = thing instanceof AtticTile || (thing instanceof AtticCrate crate && crate.isToldBetter());
        if (nameless && thing.isVisible() && (thing.isHover() || thing.isFocused())) {
            toldOf = Optional.of(thing);
            told.setText(box(thing).map(box -> words.label(attic, box)).orElse(""));
            told.setVisible(true);
            told.applyCss();
            var width = Math.min(TOLD, told.prefWidth(-1));
            var below = sceneToLocal(thing.localToScene(thing.getWidth() / 2, thing.getHeight() + 6));
            var x = Math.clamp(below.getX() - width / 2, 8, Board.WIDTH - 8 - width);
            Buttons.at(told, x, below.getY(), width, told.prefHeight(-1));
        } else if (toldOf.filter(thing::equals).isPresent()) {
            told.setVisible(false);
        }
    }

    AtticShelf shelf() {
        return shelf;
    }

    AtticGoal goal() {
        return goal;
    }

    List<AtticStation> stations() {
        return List.copyOf(stations.values());
    }

    Optional<AtticStation> station(Place place) {
        return Optional.ofNullable(stations.get(place));
    }

    /** The station that something lies in. */
    private Optional<AtticStation> station(Node thing) {
        for (Optional<Node> each = Optional.of(thing); each.isPresent(); each = each.map(Node::getParent)) {
            if (each.get() instanceof AtticStation station) {
                return Optional.of(station);
            }
        }
        return Optional.empty();
    }

    /** All that can be taken or laid on, the shelf and the stations first. */
    List<AtticThing> things() {
        var things = new ArrayList<AtticThing>();
        things.add(shelf);
        things.addAll(stations.values());
        things.addAll(shelf.crates());
        things.addAll(tiles.values());
        return things;
    }

    /** Where something lies that is laid on a thing. */
    Optional<Place> place(Node thing) {
        return thing.equals(shelf) || thing instanceof AtticCrate
                ? Optional.of(Place.SHELF)
                : station(thing).map(AtticStation::place);
    }

    /** The box that a thing stands for. */
    static Optional<Box> box(Node thing) {
        return switch (thing) {
            case AtticCrate crate -> Optional.of(crate.box());
            case AtticTile tile -> Optional.of(tile.box());
            default -> Optional.empty();
        };
    }

    /** The thing that stands for a box now. */
    AtticThing thing(AtticState attic, Box box) {
        return attic.place(box).isOnShelf()
                ? shelf.crate(box)
                : Optional.ofNullable(tiles.get(box)).orElseThrow();
    }

    /** The label of a box on which its name is written. */
    Optional<AtticNameTag> tag(AtticState attic, Box box) {
        return attic.place(box).isOnShelf()
                ? shelf.tag(box)
                : station(attic.place(box)).flatMap(station -> station.tag(box));
    }

    /** Shows a state. */
    void show(AtticState state, Motion motion) {
        attic = state;
        shelf.show(attic, motion);
        stations.values().forEach(station -> station.show(attic, tiles, written));
        told.setVisible(false);
        foresee(attic, attic);
    }

    /** Shows a plan, and within dashes what would become of it. */
    void foresee(AtticState attic, AtticState then) {
        goal.show(attic, then);
        balance.show(attic, then);
    }
}
