package mulot.mechanic.attic;

import java.util.HashMap;
import java.util.List;
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
    private static final double FILM = 244;
    private static final int ROWS = 6;
    private static final String STAND_IN = "photo";
    private static final Map<Place, String> SIGNS = Map.of(
            Place.SHELF, "album", Place.PRESSED, "puzzle", Place.CHEST, "lock", Place.CLOUD, "rain", Place.BIN, "leaf");

    private final AtticLevel level;
    private final PlayDesk<AtticMove> desk;
    private final AtticWords words;
    private final Pane node = new Pane();
    private final Label room = new Label();
    private final Map<AtticMove, Button> buttons = new HashMap<>();
    private final Map<Box, List<Label>> labels = new HashMap<>();
    private AtticState attic;

    AtticView(AtticLevel level, PlayDesk<AtticMove> desk) {
        this.level = level;
        this.desk = desk;
        this.words = new AtticWords(desk.texts());
        this.attic = AtticState.untouched(level);
        node.setPickOnBounds(false);
        room.getStyleClass().add("pill");
        node.getChildren().add(Buttons.at(room, 964, 16, 300, 64));
        for (var index = 0; index < level.boxes().size(); index++) {
            var column = index / ROWS;
            addBox(level.boxes().get(index), 16 + column * COLUMN, TOP + index % ROWS * ROW);
        }
        for (var index = 0; index < level.films().size(); index++) {
            addFilm(level.films().get(index), 16 + index * FILM);
        }
        show(attic);
    }

    private void addBox(Box box, double x, double y) {
        var picture = Art.icon(box.picture(), 44);
        picture.relocate(x, y + 8);
        var label = new Label();
        var numbers = new Label();
        labels.put(box, List.of(label, numbers));
        node.getChildren()
                .addAll(picture, Buttons.at(label, x + 50, y, 220, 32), Buttons.at(numbers, x + 50, y + 32, 140, 30));
        var at = x + 272;
        for (var place : Place.values()) {
            if (level.has(place)) {
                var sign = Art.icon(SIGNS.getOrDefault(place, STAND_IN), 36);
                add(new AtticMove.Put(box.id(), place), sign, words.place(place), at, y);
                at += 70;
            }
        }
        if (box.unnamed()) {
            add(
                    new AtticMove.Name(box.id()),
                    Art.icon("homework", 36),
                    desk.texts().get("attic.name"),
                    x + 200,
                    y);
        }
    }

    private void add(AtticMove move, Node sign, String word, double x, double y) {
        var button = Buttons.of("paper", sign, "", () -> send(move));
        button.setAccessibleText(word);
        button.setId(id(move));
        buttons.put(move, button);
        node.getChildren().add(Buttons.at(button, x, y, 64, 60));
    }

    private void addFilm(Film film, double x) {
        var move = new AtticMove.Choose(film.id());
        var button = Buttons.of("paper", new Pane(), words.name(film) + " " + film.places(), () -> send(move));
        button.setId(id(move));
        buttons.put(move, button);
        node.getChildren().add(Buttons.at(button, x, 628, 236, 64));
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
        labels.forEach(this::describe);
        buttons.forEach((move, button) -> button.setDisable(new AtticRules().holds(attic, move)));
    }

    private void describe(Box box, List<Label> label) {
        label.getFirst().setText(words.label(attic, box));
        label.getLast().setText("■ " + box.sizeAt(attic.place(box)) + "  ♥ " + attic.hearts(box));
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
