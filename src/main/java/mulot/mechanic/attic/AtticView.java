package mulot.mechanic.attic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Gesture;
import mulot.ui.PlayDesk;
import mulot.ui.PlayPlaces;
import mulot.ui.PlayView;
import mulot.ui.Sound;

/** The attic as plain buttons: for each box the places it can go to. */
final class AtticView implements PlayView<AtticState, AtticMove> {
    private static final double TOP = 100;
    private static final double ROW = 66;
    private static final double COLUMN = 632;
    private static final int ROWS = 6;
    private static final String STAND_IN = "photo";

    private final AtticLevel level;
    private final PlayDesk<AtticMove> desk;
    private final AtticWords words;
    private final Pane node = new Pane();
    private final Label room = new Label();
    private final Map<AtticMove, Button> buttons = new HashMap<>();
    private final Map<Box, Label> labels = new HashMap<>();
    private AtticState attic;

    AtticView(AtticLevel level, PlayDesk<AtticMove> desk) {
        this.level = level;
        this.desk = desk;
        this.words = new AtticWords(desk.texts());
        this.attic = AtticState.untouched(level);
        node.setPickOnBounds(false);
        room.getStyleClass().add("pill");
        node.getChildren().add(Buttons.at(room, 980, 16, 284, 64));
        for (var index = 0; index < level.boxes().size(); index++) {
            var column = index / ROWS;
            addBox(level.boxes().get(index), 16 + column * COLUMN, TOP + index % ROWS * ROW);
        }
        for (var index = 0; index < level.films().size(); index++) {
            var film = level.films().get(index);
            add(new AtticMove.Choose(film.id()), words.name(film) + " " + film.places(), index * 200.0, 596, 196);
        }
        show(attic);
    }

    private void addBox(Box box, double x, double y) {
        var picture = Art.icon(Art.has("icons/" + box.picture()) ? box.picture() : STAND_IN, 44);
        picture.relocate(x, y + 8);
        var label = new Label();
        labels.put(box, label);
        node.getChildren().addAll(picture, Buttons.at(label, x + 50, y, 200, 60));
        var at = x + 252;
        for (var place : Place.values()) {
            if (level.has(place)) {
                add(new AtticMove.Put(box.id(), place), words.place(place), at, y, 72);
                at += 74;
            }
        }
        if (box.unnamed()) {
            add(new AtticMove.Name(box.id()), desk.texts().get("attic.name"), x + 160, y, 88);
        }
    }

    private void add(AtticMove move, String word, double x, double y, double width) {
        var button = Buttons.of("paper", new Pane(), word, () -> send(move));
        button.setId(id(move));
        buttons.put(move, button);
        node.getChildren().add(Buttons.at(button, x, y, width, 60));
    }

    private static String id(AtticMove move) {
        return AtticMoveText.write(move).replace(' ', '-');
    }

    private void send(AtticMove move) {
        var refusal = AtticRules.refusal(attic, move);
        if (refusal.isPresent()) {
            desk.sound().play(Sound.Name.NOT_YET);
            desk.say(words.refusal(attic, move, refusal.get()));
        } else {
            desk.sound().play(Sound.Name.DROP);
            desk.move(move);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(AtticState state) {
        attic = state;
        room.setText(desk.texts().get("attic.room", attic.free(), attic.need()));
        labels.forEach((box, label) -> label.setText(describe(box)));
        buttons.forEach((move, button) -> button.setDisable(new AtticRules().holds(attic, move)));
    }

    private String describe(Box box) {
        var owner = box.owner().map(name -> " (" + name + ")").orElse("");
        return words.label(attic, box) + owner + "\n■ " + box.sizeAt(attic.place(box)) + "  ♥ " + attic.hearts(box);
    }

    @Override
    public PlayPlaces places() {
        return PlayPlaces.BESIDE_THE_TRAY;
    }

    @Override
    public String instruction() {
        return desk.texts()
                .get(
                        attic.film().isEmpty() && !level.films().isEmpty()
                                ? "attic.instruction-film"
                                : "attic.instruction");
    }

    @Override
    public void point(AtticMove move) {
        Optional.ofNullable(buttons.get(move)).ifPresent(Node::requestFocus);
    }

    @Override
    public void unpoint() {}

    @Override
    public Gesture gesture(AtticMove move) {
        return Gesture.click("#" + (move instanceof AtticMove.Go ? "finish" : id(move)));
    }

    @Override
    public void live(AtticState state, Runnable done) {
        show(state);
        done.run();
    }

    @Override
    public void skip() {}

    @Override
    public boolean release() {
        return false;
    }
}
