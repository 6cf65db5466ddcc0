package mulot.mechanic.attic;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.ImageView;
import mulot.ui.Art;

/** A pencil on the label of a box that had no name: a click writes the name, another one wipes it off. */
final class AtticNameTag extends Button {
    private static final double PENCIL = 26;

    private final Box box;
    private final AtticWords words;
    private final ImageView pencil = Art.picture("attic/pencil", PENCIL);

    /** @param written is told the box that is to be named, or to lose its name */
    AtticNameTag(Box box, AtticWords words, Consumer<Box> written) {
        this.box = box;
        this.words = words;
        getStyleClass().setAll("attic-tag");
        setId("name-" + box.id());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(pencil);
        setOnAction(event -> written.accept(box));
    }

    /** Shows the pencil while there is no name; then the name is seen through it where it has room. */
    void show(AtticState attic, boolean narrow) {
        var named = attic.isNamed(box);
        getStyleClass().remove("attic-tag-blank");
        if (!named) {
            getStyleClass().add("attic-tag-blank");
        }
        pencil.setVisible(!named || narrow);
        setAlignment(narrow ? Pos.CENTER : Pos.CENTER_LEFT);
        setAccessibleText(words.writing(attic, box));
    }

    /** Makes it glow, or ends it. */
    void glow(boolean on) {
        getStyleClass().remove("attic-glow");
        if (on) {
            getStyleClass().add("attic-glow");
        }
    }
}
