package mulot.mechanic.attic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Motion;

/** Where boxes go that leave the shelf, or become smaller: a picture, a name, and what lies in it. */
final class AtticStation extends AtticThing {
    static final double X = 880;

    private static final double TAG = 48;
    private static final double GAP = 8;
    private static final double PRESSING = 450;

    private final Place place;
    private final AtticLevel level;
    private final AtticWords words;
    private final AtticStationPlan plan;
    private final ImageView picture;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Pane lying = new Pane();
    private final AtticBubble bubble;
    private final Optional<AtticCells> cells;
    private List<Box> boxes = List.of();
    private int taken;

    AtticStation(Place place, AtticLevel level, AtticWords words, AtticStationPlan plan) {
        super("attic-station");
        this.place = place;
        this.level = level;
        this.words = words;
        this.plan = plan;
        setId("station-" + place.id());
        picture = Art.picture("attic/" + art(false), plan.picture().getWidth());
        cells = place == Place.CHEST || place == Place.CLOUD
                ? Optional.of(new AtticCells(
                        AtticRules.capacity(level, place),
                        plan.cells().getWidth(),
                        plan.cells().getHeight()))
                : Optional.empty();
        bubble = new AtticBubble(words, plan.bubble());
        title.setText(words.station(place));
        about.setText(words.about(level, place));
        layOut();
        mark("attic-station-tall", plan.isTall());
    }

    private void layOut() {
        var ground = new Region();
        ground.getStyleClass().add("attic-ground");
        title.getStyleClass().add("attic-station-name");
        about.getStyleClass().add("attic-about");
        about.setWrapText(true);
        lying.setPickOnBounds(false);
        picture.relocate(plan.picture().getMinX(), plan.picture().getMinY());
        Stream.of(ground, title, about).forEach(part -> part.setMouseTransparent(true));
        getChildren()
                .addAll(
                        Buttons.at(ground, plan.picture()),
                        picture,
                        Buttons.at(title, plan.title()),
                        Buttons.at(about, plan.about()));
        cells.ifPresent(row -> {
            var below = plan.hasCellsBelow();
            row.relocate(
                    below ? plan.cells().getMinX() : plan.cells().getMaxX() - row.getPrefWidth(),
                    plan.cells().getMinY());
            about.setTranslateY(below ? plan.cells().getHeight() + 4 : 0);
            getChildren().add(row);
        });
        getChildren().addAll(Buttons.at(lying, plan.tiles()), bubble);
    }

    Place place() {
        return place;
    }

    private String art(boolean open) {
        return switch (place) {
            case PRESSED -> open ? "press-down" : "press";
            case CHEST -> open ? "chest-open" : "chest";
            case BIN -> open ? "bin-open" : "bin";
            case CLOUD -> "cloud";
            case SHELF -> throw new IllegalStateException("the shelf is no station");
        };
    }

    /** Opens the lid, or works the press. */
    void open(boolean on) {
        Art.show(picture, "attic/" + art(on));
    }

    /** The press works once. */
    void press(Motion motion) {
        if (!motion.isStill()) {
            open(true);
            var end = new PauseTransition(motion.pace(PRESSING));
            end.setOnFinished(event -> open(false));
            end.play();
        }
    }

    /** Shows what lies here. */
    void show(AtticState attic, Map<Box, AtticTile> tiles, Consumer<Box> written) {
        boxes = place == Place.PRESSED
                ? List.of()
                : level.boxes().stream()
                        .filter(box -> attic.place(box) == place)
                        .toList();
        taken = attic.used(place);
        lying.getChildren().clear();
        var room = plan.tiles().getWidth();
        var wanted = boxes.stream().mapToDouble(this::width).sum();
        var squeeze = boxes.size() < 2 || wanted <= room
                ? 1
                : (room - width(boxes.getLast())) / (wanted - width(boxes.getLast()));
        var x = plan.isTall() ? Math.max(0, (room - wanted) / 2) : 0;
        for (var box : boxes) {
            var tile = Optional.ofNullable(tiles.get(box)).orElseThrow();
            tile.show(attic, plan.tiles().getHeight());
            tile.relocate(x, 0);
            tile.setVisible(true);
            lying.getChildren().add(tile);
            if (hasPencil(box)) {
                addTag(attic, box, x + AtticTile.WIDTH, written);
            }
            x += width(box) * squeeze;
        }
        about.setVisible(boxes.isEmpty() || plan.hasRoomForBoth());
        if (place != Place.PRESSED) {
            open(place == Place.BIN && !boxes.isEmpty());
        }
        cells.ifPresent(row -> row.show(taken, taken));
        bubble.hide();
        setAccessibleText(words.told(attic, place, boxes));
    }

    private double width(Box box) {
        return AtticTile.WIDTH + GAP + (hasPencil(box) ? TAG : 0);
    }

    /** In the bin nothing gets a name. */
    private boolean hasPencil(Box box) {
        return box.unnamed() && place != Place.BIN;
    }

    private void addTag(AtticState attic, Box box, double x, Consumer<Box> written) {
        var tag = new AtticNameTag(box, words, written);
        tag.show(attic, true);
        lying.getChildren().add(Buttons.at(tag, x, (plan.tiles().getHeight() - TAG) / 2, TAG, TAG));
    }

    /** The pencil of a box that lies here. */
    Optional<AtticNameTag> tag(Box box) {
        return lying.getChildren().stream()
                .filter(AtticNameTag.class::isInstance)
                .map(AtticNameTag.class::cast)
                .filter(tag -> tag.getId().equals("name-" + box.id()))
                .findFirst();
    }

    /** Tells what bringing the box in the hand here would change; it cannot be brought when that is empty. */
    void weigh(Optional<AtticEffect> effect) {
        effect.ifPresentOrElse(bubble::show, bubble::lock);
        about.setVisible(plan.hasRoomForBoth());
        var row = plan.bubble();
        bubble.left(
                boxes.isEmpty() || plan.isTall() ? row.getMinX() : plan.tiles().getMaxX() - row.getWidth());
        mark("attic-station-shut", effect.isEmpty());
    }

    /** The hand is empty. */
    void rest() {
        bubble.hide();
        about.setVisible(boxes.isEmpty() || plan.hasRoomForBoth());
        mark("attic-station-shut", false);
        over(Optional.empty());
    }

    /** A box is held over it, or none: the lid opens, its places are framed. */
    void over(Optional<Box> box) {
        var comes = box.filter(each -> !boxes.contains(each));
        if (place == Place.CHEST || place == Place.BIN) {
            open(comes.isPresent() || (place == Place.BIN && !boxes.isEmpty()));
        }
        cells.ifPresent(row -> row.show(taken, taken + comes.map(Box::size).orElse(0)));
    }

    /** Takes away what lies here, for the show. */
    void clear() {
        lying.getChildren().clear();
    }

    /** The middle of its picture, in the scene. */
    Point2D middle() {
        return new Point2D(
                getLayoutX() + plan.picture().getMinX() + plan.picture().getWidth() / 2,
                getLayoutY() + plan.picture().getMinY() + plan.picture().getHeight() / 2);
    }
}
