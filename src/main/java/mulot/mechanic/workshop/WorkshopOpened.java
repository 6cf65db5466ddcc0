package mulot.mechanic.workshop;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** A device without its lid, its parts in their bays; those of a donor can be taken. */
final class WorkshopOpened extends Pane {
    private static final double WIDTH = 384;
    private static final double SCALE = 0.93;
    private static final double PART = 96;
    private static final double LARGEST = 124;
    private static final double MARGIN = 6;

    private final WorkshopWords words;
    private final Pane inside = new Pane();
    private final Map<Part, WorkshopThing> gifts = new EnumMap<>(Part.class);

    WorkshopOpened(WorkshopWords words) {
        this.words = words;
        getTransforms().add(new Scale(SCALE, SCALE));
        inside.setMouseTransparent(true);
        getChildren().add(inside);
        for (var part : Part.values()) {
            var gift = new WorkshopThing(new WorkshopSpot.Mat(), "work-gift");
            gift.setId("bay-" + part.id());
            gift.setVisible(false);
            gifts.put(part, gift);
            getChildren().add(gift);
        }
        setPickOnBounds(false);
    }

    Collection<WorkshopThing> gifts() {
        return gifts.values();
    }

    void show(WorkshopState shop, Job job) {
        inside.getChildren().clear();
        gifts.values().forEach(gift -> gift.setVisible(false));
        var kind = job.device().kind();
        var bays = WorkshopBays.of(kind);
        inside.getChildren().add(Art.picture(WorkshopArt.opened(kind), WIDTH));
        if (job.fault() == Fault.BOARD) {
            showDonor(shop, job, bays);
        } else {
            showPatient(job, bays);
        }
    }

    /** The broken part among good ones, or dust on all. */
    private void showPatient(Job job, WorkshopBays bays) {
        var kind = job.device().kind();
        var broken = job.fault().part();
        if (kind == Kind.TOWER) {
            addBoard(bays.top(), "workshop/part/board");
        }
        var parts = broken.map(part -> bays.with(kind, part)).orElse(WorkshopBays.usual(kind));
        bays.lay(kind, parts).forEach((part, bay) -> {
            var isBroken = broken.filter(part::equals).isPresent();
            inside.getChildren().add(picture(isBroken ? WorkshopArt.broken(part) : WorkshopArt.part(part), bay, part));
            if (isBroken) {
                addRing(bay);
            }
        });
        if (job.fault() == Fault.DUST) {
            List.of(bays.top(), bays.small(), bays.bottom()).forEach(this::addDust);
        }
    }

    private void addRing(Rectangle2D bay) {
        var ring = new Region();
        ring.getStyleClass().add("work-broken");
        inside.getChildren()
                .add(Buttons.at(
                        ring, bay.getMinX() - 4, bay.getMinY() - 4, bay.getWidth() + MARGIN, bay.getHeight() + MARGIN));
    }

    private void addDust(Rectangle2D bay) {
        var heap = Math.min(bay.getHeight() / 2, 44);
        for (var number = 0; number < 5; number++) {
            var ball = new Region();
            ball.getStyleClass().add(number % 2 == 0 ? "work-dust" : "work-dust-dark");
            var size = heap * (number % 2 == 0 ? 1 : 0.7);
            var x = bay.getMinX() + bay.getWidth() / 2 + (number - 2.6) * heap * 0.62;
            inside.getChildren().add(Buttons.at(ball, x, bay.getMaxY() - size - 2, size, size));
        }
    }

    private void showDonor(WorkshopState shop, Job job, WorkshopBays bays) {
        var device = job.device();
        var parts = WorkshopParts.harvestable(shop.level(), device);
        addBoard(bays.board(device.kind()), WorkshopArt.fault(Fault.BOARD));
        bays.lay(device.kind(), parts).forEach((part, bay) -> {
            if (job.harvested().filter(part::equals).isPresent()) {
                return;
            }
            if (job.harvested().isPresent()) {
                inside.getChildren().add(picture(WorkshopArt.part(part), bay, part));
                return;
            }
            offer(part, bay, new WorkshopGrip.Taken(device.id(), part));
        });
        if (job.harvested().isPresent()) {
            var tag = Art.picture(WorkshopArt.tool("donor"), 132);
            tag.relocate(WIDTH - 150, bays.top().getMinY() - 24);
            inside.getChildren().add(tag);
        }
    }

    private void addBoard(Rectangle2D room, String art) {
        var size = Math.min(PART, Math.min(room.getWidth(), room.getHeight()));
        var board = Art.picture(art, size);
        board.relocate(room.getMinX() + (room.getWidth() - size) / 2, room.getMinY() + (room.getHeight() - size) / 2);
        inside.getChildren().add(board);
    }

    private void offer(Part part, Rectangle2D bay, WorkshopGrip grip) {
        var gift = gifts.getOrDefault(part, new WorkshopThing(new WorkshopSpot.Mat(), ""));
        Buttons.at(gift, bay.getMinX(), bay.getMinY(), bay.getWidth(), bay.getHeight());
        gift.getChildren()
                .setAll(picture(WorkshopArt.part(part), new Rectangle2D(0, 0, bay.getWidth(), bay.getHeight()), part));
        gift.setAccessibleText(words.say("tool.harvest", words.the(part)));
        gift.gives(grip, true);
        gift.setVisible(true);
    }

    /** A part in the middle of its bay; a battery lies down where the bay is low. */
    private static Node picture(String name, Rectangle2D bay, Part part) {
        var lies = part == Part.BATTERY && bay.getWidth() > 1.6 * bay.getHeight();
        var size = lies
                ? Math.min(bay.getHeight() * 1.6, PART + 16)
                : Math.min(LARGEST, Math.min(bay.getHeight() - MARGIN, bay.getWidth() - MARGIN));
        ImageView picture = Art.picture(name, size);
        picture.relocate(bay.getMinX() + (bay.getWidth() - size) / 2, bay.getMinY() + (bay.getHeight() - size) / 2);
        picture.setRotate(lies ? -90 : 0);
        return picture;
    }

    /** Whether a device lies open as it is now. */
    static boolean isOpen(Job job) {
        return !job.device().isDangerous() && !job.plugged() && job.isKnown() && !job.isRepaired();
    }

    /** The bay of a part, if it can be taken. */
    Optional<WorkshopThing> gift(Part part) {
        return Optional.ofNullable(gifts.get(part)).filter(Node::isVisible);
    }
}
