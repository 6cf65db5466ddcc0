package mulot.mechanic.attic;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** A box that left the shelf, small: it lies in a station and can be taken out again. */
final class AtticTile extends AtticThing {
    static final double WIDTH = 60;

    private static final double SIZE = 28;
    private static final double QUESTION = 24;
    private static final double NUMBER = 44;

    private final Box box;
    private final AtticWords words;
    private final ImageView picture;
    private final Region mystery = new Region();
    private final Region disc = new Region();
    private final Label size = new Label();

    AtticTile(AtticLevel level, Box box, AtticWords words) {
        super("attic-tile", "attic-tint-" + AtticLooks.tint(level, box));
        this.box = box;
        this.words = words;
        setId("box-" + box.id());
        picture = Art.icon(AtticLooks.icon(box), 40);
        mystery.getStyleClass().add("attic-question");
        disc.getStyleClass().addAll("badge", "badge-count");
        size.getStyleClass().add("attic-size");
        size.setText(String.valueOf(box.size()));
        getChildren().addAll(picture, mystery, disc, size);
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
        Buttons.at(mystery, (WIDTH - QUESTION) / 2, (height - QUESTION * 1.3) / 2, QUESTION, QUESTION * 1.3);
        var x = -6.0;
        var y = height - SIZE + 4;
        Buttons.at(disc, x, y, SIZE, SIZE);
        Buttons.at(size, x + (SIZE - NUMBER) / 2, y + (SIZE - NUMBER) / 2, NUMBER, NUMBER);
        setAccessibleText(words.told(attic, box));
    }
}
