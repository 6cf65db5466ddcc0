package mulot.mechanic.attic;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import mulot.ui.Carry;
import mulot.ui.Motion;
import mulot.ui.Sound;

/** The hand in the attic: what it takes, where it may lay it, and what is told before it lets go. */
final class AtticHand implements Carry.Events<Box> {
    private static final AtticRules RULES = new AtticRules();

    private final AtticView view;
    private final AtticRoom room;
    private final Sound sound;
    private final Carry<Box> carry;
    private Optional<Point2D> dragged = Optional.empty();
    private Optional<AtticCrate> ghost = Optional.empty();

    private Optional<AtticMove> foreseen = Optional.empty();
    private boolean stale = true;

    /** @param layer above everything */
    AtticHand(AtticView view, AtticRoom room, Pane layer, Motion motion, Sound sound) {
        this.view = view;
        this.room = room;
        this.sound = sound;
        carry = new Carry<>(layer, motion, this);
        for (var thing : room.things()) {
            carry.place(thing);
            thing.hoverProperty().subscribe(this::foresee);
            thing.focusedProperty().subscribe(this::foresee);
        }
        room.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            dragged = Optional.of(new Point2D(event.getSceneX(), event.getSceneY()));
            foresee();
        });
        room.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> dragged = Optional.empty());
        settle();
    }

    boolean letGo() {
        return carry.letGo();
    }

    @Override
    public Optional<Box> at(Node place) {
        return view.isOpen() && place.isVisible() ? AtticRoom.box(place) : Optional.empty();
    }

    @Override
    public Node ghost(Box box) {
        var crate = view.crate(box);
        ghost = Optional.of(crate);
        return crate;
    }

    /** What laying a box on something means; nothing when it lies there already. */
    private Optional<AtticMove> move(Box box, Node on) {
        var place = room.place(on);
        var now = view.attic().place(box);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        return switch (place.get()) {
            case SHELF -> now.isOnShelf() ? Optional.empty() : Optional.of(new AtticMove.Put(box.id(), Place.SHELF));
            case PRESSED ->
                Optional.of(new AtticMove.Put(box.id(), now == Place.PRESSED ? Place.SHELF : Place.PRESSED));
            case CHEST, CLOUD, BIN ->
                now == place.get() ? Optional.empty() : Optional.of(new AtticMove.Put(box.id(), place.get()));
        };
    }

    private boolean isAllowed(AtticMove move) {
        return AtticRules.refusal(view.attic(), move).isEmpty();
    }

    @Override
    public boolean isTarget(Box box, Node place) {
        var isPlace = place instanceof AtticStation || place instanceof AtticShelf;
        return isPlace && move(box, place).filter(this::isAllowed).isPresent();
    }

    @Override
    public boolean exchanges(Box box, Node place) {
        return AtticRoom.box(place).isPresent() && move(box, place).isEmpty();
    }

    @Override
    public void holding(Optional<Box> box) {
        if (box.isPresent()) {
            sound.play(Sound.Name.PICK);
        } else {
            dragged = Optional.empty();
            ghost = Optional.empty();
        }
        settle();
    }

    @Override
    public void dropped(Box box, Node place) {
        if (view.isOpen()) {
            move(box, place).ifPresent(view::make);
        }
    }

    /** With an empty hand the keyboard reaches boxes; with a full one, where the box may be laid. */
    void settle() {
        var held = carry.held();
        for (var thing : room.things()) {
            var box = AtticRoom.box(thing);
            thing.setFocusTraversable(view.isOpen()
                    && (held.isEmpty()
                            ? box.isPresent()
                            : box.equals(held)
                                    || (box.isEmpty() && move(held.get(), thing).isPresent())));
        }
        for (var station : room.stations()) {
            var move = held.flatMap(box -> move(box, station));
            if (move.isPresent()) {
                station.weigh(move.filter(this::isAllowed).map(each -> AtticEffect.of(view.attic(), each)));
            } else {
                station.rest();
            }
        }
        stale = true;
        foresee();
    }

    /** Frames what would change if the hand let go here. */
    private void foresee() {
        var attic = view.attic();
        var held = carry.held();
        var over =
                held.flatMap(box -> room.things().stream().filter(this::isOver).findFirst());
        var move = over.flatMap(thing -> move(held.orElseThrow(), thing)).filter(this::isAllowed);
        if (!stale && foreseen.equals(move)) {
            return;
        }
        stale = false;
        foreseen = move;
        var then = move.map(each -> RULES.play(attic, each)).orElse(attic);
        room.foresee(attic, then);
        for (var station : room.stations()) {
            station.over(move.isPresent() && over.filter(station::equals).isPresent() ? held : Optional.empty());
        }
        if (held.isEmpty()) {
            room.shelf().preview(Optional.empty(), 0, 0);
            room.shelf().crates().forEach(crate -> crate.showHearts(attic.hearts(crate.box())));
        }
        held.ifPresent(box -> {
            var kept = box.sizeAt(then.place(box));
            var size = box.sizeAt(attic.place(box));
            room.shelf().preview(move.map(each -> box), Math.min(kept, size), size);
            var hearts = attic.hearts(box)
                    + Math.min(0, Tally.of(then).hearts() - Tally.of(attic).hearts());
            room.shelf().crate(box).showHearts(hearts);
            ghost.ifPresent(crate -> crate.showHearts(hearts));
        });
    }

    private boolean isOver(AtticThing thing) {
        if (AtticRoom.box(thing).isPresent()) {
            return false;
        }
        return dragged.isPresent()
                ? thing.contains(thing.sceneToLocal(dragged.get()))
                : thing.isHover() || thing.isFocused();
    }
}
