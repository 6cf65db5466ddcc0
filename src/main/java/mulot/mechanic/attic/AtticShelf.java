package mulot.mechanic.attic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Motion;

/** The shelf, which is the ruler: two boards of twelve places, numbered, with the boxes that take them. */
final class AtticShelf extends AtticThing {
    /** Width of a place. */
    static final double PLACE = 64;

    static final double X = 24;
    static final double Y = 100;
    static final double WIDTH = 832;
    static final double HEIGHT = 412;
    private static final double LEFT = 32;
    private static final double FIRST_BOARD = 164;
    private static final double BOARDS = 188;
    private static final double BOARD_HEIGHT = 38;
    private static final double INNER = 12;
    private static final double RIGHT = 820;
    private static final double FRAME_HEIGHT = 112;
    private static final double NAME = 48;

    private final AtticLevel level;
    private final AtticHomes homes;
    private final AtticWords words;
    private final List<Region> frames = new ArrayList<>();
    private final List<Region> soon = new ArrayList<>();
    private final Map<Box, AtticCrate> crates = new LinkedHashMap<>();
    private final Map<Box, Region> rests = new LinkedHashMap<>();
    private final Map<Box, AtticNameTag> tags = new LinkedHashMap<>();
    private boolean shown;

    /** @param written is told the box whose label is clicked */
    AtticShelf(AtticLevel level, AtticWords words, Consumer<Box> written) {
        super("attic-shelf");
        this.level = level;
        this.words = words;
        homes = AtticHomes.of(level);
        setId("shelf");
        Buttons.at(this, X, Y, WIDTH, HEIGHT);
        var art = Art.picture("attic/shelf", WIDTH);
        art.getStyleClass().add("background-art");
        getChildren().add(art);
        addBoard(0);
        addBoard(1);
        for (var place = 0; place < level.shelf(); place++) {
            addPlace(place);
        }
        addDoors();
        level.boxes().forEach(box -> addCrate(box, written));
        getChildren().addAll(soon);
    }

    private static double top(int place) {
        var board = place / AtticHomes.BOARD;
        return FIRST_BOARD + board * BOARDS;
    }

    private static double left(int place) {
        return LEFT + place % AtticHomes.BOARD * PLACE;
    }

    private void addBoard(int board) {
        var plank = new Region();
        plank.getStyleClass().add("attic-board");
        plank.setMouseTransparent(true);
        getChildren().add(Buttons.at(plank, INNER, top(board * AtticHomes.BOARD), RIGHT - INNER, BOARD_HEIGHT));
    }

    private void addPlace(int place) {
        var number = new Label(String.valueOf(place + 1));
        number.getStyleClass().add("attic-number");
        number.setMouseTransparent(true);
        var frame = frame(place, "attic-free");
        frames.add(frame);
        soon.add(frame(place, "attic-soon"));
        getChildren().addAll(Buttons.at(number, left(place), top(place) + 6, PLACE, 30), frame);
    }

    private static Region frame(int place, String style) {
        var frame = new Region();
        frame.getStyleClass().add(style);
        frame.setMouseTransparent(true);
        return Buttons.at(frame, left(place) + 4, top(place) - FRAME_HEIGHT - 2, PLACE - 8, FRAME_HEIGHT);
    }

    /** What does not belong to this computer is shut. */
    private void addDoors() {
        for (var board = 0; board < 2; board++) {
            var first = Math.clamp(level.shelf() - board * AtticHomes.BOARD, 0, AtticHomes.BOARD);
            if (first < AtticHomes.BOARD) {
                var left = first == 0 ? INNER : LEFT + first * PLACE + 2;
                var top = board == 0 ? INNER : top(0) + BOARD_HEIGHT + 2;
                var height = (board == 0 ? top(0) + BOARD_HEIGHT : HEIGHT - INNER - 4) - top;
                var wings = RIGHT - left > PLACE * 4 ? 2 : 1;
                for (var wing = 0; wing < wings; wing++) {
                    var width = (RIGHT - left) / wings;
                    getChildren().add(door(left + wing * width, top, width, height, wings == 2 && wing == 0));
                }
            }
        }
    }

    private static Pane door(double x, double y, double width, double height, boolean knobRight) {
        var door = new Pane();
        door.getStyleClass().add("attic-door");
        door.setMouseTransparent(true);
        var panel = new Region();
        panel.getStyleClass().add("attic-panel");
        Buttons.at(panel, 14, 14, width - 28, height - 28);
        var knob = new Region();
        knob.getStyleClass().add("attic-knob");
        Buttons.at(knob, knobRight ? width - 34 : 18, height / 2 - 10, 18, 18);
        door.getChildren().addAll(panel, knob);
        return Buttons.at(door, x, y, width, height);
    }

    private void addCrate(Box box, Consumer<Box> written) {
        var crate = new AtticCrate(level, box, words);
        var first = homes.first(level.index(box.id()));
        crate.relocate(left(first) + 2, top(first) - AtticCrate.HEIGHT);
        crates.put(box, crate);
        var rest = new Region();
        rest.getStyleClass().addAll("attic-rest", "attic-tint-" + AtticLooks.tint(level, box));
        rest.setMouseTransparent(true);
        rests.put(box, rest);
        getChildren().addAll(crate, rest);
        if (box.unnamed()) {
            var tag = new AtticNameTag(box, words, written);
            tags.put(box, tag);
            getChildren().add(tag);
            crate.visibleProperty().subscribe(tag::setVisible);
        }
    }

    AtticCrate crate(Box box) {
        return Optional.ofNullable(crates.get(box)).orElseThrow();
    }

    List<AtticCrate> crates() {
        return List.copyOf(crates.values());
    }

    Optional<AtticNameTag> tag(Box box) {
        return Optional.ofNullable(tags.get(box));
    }

    /** Shows what stands here; a box that has changed settles into its place. */
    void show(AtticState attic, Motion motion) {
        frames.forEach(frame -> frame.setVisible(true));
        for (var box : level.boxes()) {
            var crate = crate(box);
            var before = crate.isVisible() ? crate.placesShown() : 0;
            show(attic, box);
            var places = attic.place(box).isOnShelf() ? crate.placesShown() : 0;
            if (shown && places > 0 && before != places) {
                motion.settle(crate, before == 0 ? 0.8 : before / (double) places, before == 0 ? 0.8 : 1);
            }
        }
        shown = true;
        preview(Optional.empty(), 0, 0);
        setAccessibleText(words.told(attic));
    }

    private void show(AtticState attic, Box box) {
        var crate = crate(box);
        var first = homes.first(level.index(box.id()));
        var size = box.sizeAt(attic.place(box));
        var here = AtticHomes.onSameBoard(first, Math.max(1, size));
        crate.show(attic, here);
        crate.setVisible(attic.place(box).isOnShelf());
        var rest = Optional.ofNullable(rests.get(box)).orElseThrow();
        rest.setVisible(size > here);
        Buttons.at(
                rest,
                left(first + here) + 2,
                top(first + here) - AtticCrate.HEIGHT,
                Math.max(1, (size - here) * PLACE - 4),
                AtticCrate.HEIGHT);
        for (var place = first; place < first + size; place++) {
            frames.get(place).setVisible(false);
        }
        tag(box).ifPresent(tag -> {
            tag.show(attic, crate.isNarrow());
            Buttons.at(
                    tag,
                    crate.getLayoutX() + 3,
                    crate.getLayoutY() + AtticCrate.HEIGHT - NAME - 1,
                    crate.getPrefWidth() - 6,
                    NAME);
        });
    }

    /** Frames the places of a box that a move would free, from one of its places to another. */
    void preview(Optional<Box> box, int from, int to) {
        soon.forEach(frame -> frame.setVisible(false));
        box.ifPresent(each -> {
            var first = homes.first(level.index(each.id()));
            soon.subList(first + from, first + to).forEach(frame -> frame.setVisible(true));
        });
    }
}
