package mulot.mechanic.attic;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import mulot.ui.Gesture;
import mulot.ui.PlayDesk;
import mulot.ui.PlayPlaces;
import mulot.ui.PlayView;
import mulot.ui.Show;
import mulot.ui.Sound;

/** The picture of «Le grenier aux souvenirs». */
final class AtticView implements PlayView<AtticState, AtticMove> {
    private static final PlayPlaces PLACES = new PlayPlaces(
            new Rectangle2D(1016, 526, 120, 86),
            new Rectangle2D(1144, 526, 120, 86),
            new Rectangle2D(1016, 624, 248, 84),
            new Rectangle2D(44, 512, 790, 92),
            new Rectangle2D(860, 546, 160, 160));
    private static final String GLOW = "attic-glow";

    private final PlayDesk<AtticMove> desk;
    private final AtticLevel level;
    private final AtticWords words;
    private final AtticRoom room;
    private final AtticHand hand;
    private final Pane stage = new Pane();
    private final Pane node = new Pane();
    private AtticState attic;
    private Optional<Show> show = Optional.empty();
    private Optional<AtticMove> pointed = Optional.empty();

    AtticView(AtticLevel level, PlayDesk<AtticMove> desk) {
        this.desk = desk;
        this.level = level;
        words = new AtticWords(desk.texts());
        attic = AtticState.untouched(level);
        room = new AtticRoom(level, words, this::write, film -> make(new AtticMove.Choose(film.id())));
        room.show(attic, desk.motion());
        var layer = new Pane();
        hand = new AtticHand(this, room, layer, desk.motion(), desk.sound());
        stage.setMouseTransparent(true);
        node.setPickOnBounds(false);
        node.getChildren().addAll(room, stage, layer);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public PlayPlaces places() {
        return PLACES;
    }

    @Override
    public String instruction() {
        return instruction(attic);
    }

    private String instruction(AtticState state) {
        if (!AtticRules.hasFilm(state)) {
            return desk.texts().get("attic.instruction-film");
        }
        return desk.texts()
                .get(
                        state.missing() == 0
                                ? "attic.instruction-ready"
                                : AtticImpasse.of(state).key());
    }

    AtticState attic() {
        return attic;
    }

    /** Whether hands may work. */
    boolean isOpen() {
        return show.isEmpty() && !attic.filmed();
    }

    /** How a box looks in the hand. */
    AtticCrate crate(Box box) {
        var crate = new AtticCrate(level, box, words);
        var size = box.sizeAt(attic.place(box));
        crate.show(attic, size == 0 ? box.size() : size);
        return crate;
    }

    /** Writes the name of a box, or wipes it off. */
    private void write(Box box) {
        hand.letGo();
        make(attic.isNamed(box) ? new AtticMove.Unname(box.id()) : new AtticMove.Name(box.id()));
    }

    /** Makes a move, or says why not. */
    void make(AtticMove move) {
        if (!isOpen()) {
            return;
        }
        var refusal = AtticRules.refusal(attic, move);
        if (refusal.isPresent()) {
            desk.sound().play(Sound.Name.NOT_YET);
            desk.say(words.refusal(attic, move, refusal.get()));
            return;
        }
        desk.sound().play(move instanceof AtticMove.Name ? Sound.Name.YES : Sound.Name.DROP);
        if (move instanceof AtticMove.Put(var box, var place) && place == Place.PRESSED) {
            room.station(place).ifPresent(station -> station.press(desk.motion()));
        }
        desk.move(move);
    }

    @Override
    public void show(AtticState state) {
        if (attic.missing() > 0 && state.missing() == 0 && !state.filmed()) {
            desk.sound().play(Sound.Name.YES);
        }
        var before = instruction(attic);
        attic = state;
        room.show(attic, desk.motion());
        hand.settle();
        if (isOpen() && attic.missing() > 0 && !before.equals(instruction(attic))) {
            desk.say(instruction(attic));
        }
        pointed.ifPresent(move -> glow(move, true));
    }

    @Override
    public void point(AtticMove move) {
        unpoint();
        pointed = Optional.of(move);
        glow(move, true);
    }

    @Override
    public void unpoint() {
        pointed.ifPresent(move -> glow(move, false));
        pointed = Optional.empty();
    }

    private void glow(AtticMove move, boolean on) {
        Consumer<AtticThing> mark = thing -> thing.mark(GLOW, on);
        switch (move) {
            case AtticMove.Put(var id, var place) -> {
                var box = level.box(id);
                room.things().stream()
                        .filter(thing -> AtticRoom.box(thing).equals(Optional.of(box)))
                        .forEach(mark);
                var pressed = place == Place.PRESSED || attic.place(box) == Place.PRESSED;
                room.station(pressed ? Place.PRESSED : place).ifPresent(mark);
                if (place == Place.SHELF && !pressed) {
                    mark.accept(room.shelf());
                }
            }
            case AtticMove.Name(var id) -> glowTag(level.box(id), on);
            case AtticMove.Unname(var id) -> glowTag(level.box(id), on);
            case AtticMove.Choose(var id) -> room.goal().films().glow(id, on);
            case AtticMove.Go() -> {}
        }
    }

    private void glowTag(Box box, boolean on) {
        room.tag(attic, box).ifPresent(tag -> tag.glow(on));
    }

    @Override
    public Gesture gesture(AtticMove move) {
        return switch (move) {
            case AtticMove.Put(var id, var place) -> {
                var unpress = place == Place.SHELF && attic.place(level.box(id)) == Place.PRESSED;
                var shelf = place == Place.SHELF && !unpress;
                yield Gesture.drag(
                        "#box-" + id, shelf ? "#shelf" : "#station-" + (unpress ? Place.PRESSED : place).id());
            }
            case AtticMove.Name(var id) -> Gesture.click("#name-" + id);
            case AtticMove.Unname(var id) -> Gesture.click("#name-" + id);
            case AtticMove.Choose(var id) -> Gesture.click("#film-" + id);
            case AtticMove.Go() -> Gesture.click("#finish");
        };
    }

    @Override
    public void live(AtticState state, Runnable done) {
        attic = state;
        hand.letGo();
        unpoint();
        room.show(attic, desk.motion());
        desk.motion().appearIn(stage);
        var story = new Show(desk.motion(), () -> {
            show = Optional.empty();
            room.show(attic, desk.motion());
            done.run();
        });
        show = Optional.of(story);
        hand.settle();
        desk.motion().play(story, () -> new AtticShow(story, desk, attic, room).run());
    }

    @Override
    public void skip() {
        show.ifPresent(Show::skip);
    }

    @Override
    public boolean release() {
        return hand.letGo();
    }
}
