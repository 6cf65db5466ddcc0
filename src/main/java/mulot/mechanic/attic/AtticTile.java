package mulot.mechanic.attic;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** A box that left the shelf, small: it lies in a station and can be taken out again. */
final class AtticTile extends AtticThing {
    static final double WIDTH = 60;

    private static final double SIZE = 28;
    private static final double QUESTION = 68;

    private final Box box;
    private final AtticWords words;
    private final ImageView picture;
    private final Label mystery = new Label();
    private final Label size = new Label();

    AtticTile(AtticLevel level, Box box, AtticWords words) {
        super("attic-tile", "attic-tint-" + AtticLooks.tint(level, box));
        this.box = box;
        this.words = words;
        setId("box-" + box.id());
        picture = Art.icon(AtticLooks.icon(box), 40);
        mystery.getStyleClass().add("attic-question");
        mystery.setText(words.question());
        size.getStyleClass().addAll("badge", "badge-count");
        size.setText(String.valueOf(box.size()));
        getChildren().addAll(picture, mystery, size);
        getChildren().forEach(child -> child.setMouseTransparent(true));
    }

    Box box() {
        return box;
    }

    /** Shows the box as it is. */
    void show(AtticState attic, double height) {
        Buttons.at(this, getLayoutX(), getLayoutY(), WIDTH, height);
        var named = attic.isNamed(box);
        picture.setVisible(named);
        mystery.setVisible(!named);
        picture.relocate((WIDTH - 40) / 2, (height - 40) / 2);
        Buttons.at(mystery, 0, (height - QUESTION) / 2, WIDTH, QUESTION);
        Buttons.at(size, WIDTH - SIZE + 6, height - SIZE + 4, SIZE, SIZE);
        setAccessibleText(words.told(attic, box));
    }
}
