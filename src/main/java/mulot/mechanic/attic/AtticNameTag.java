package mulot.mechanic.attic;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import mulot.ui.Art;

/** The blank label of a box with a pencil: a click writes its name, another one wipes it off. */
final class AtticNameTag extends Button {
    private static final double PENCIL = 28;

    private final Box box;
    private final AtticWords words;

    /** @param written is told the box that is to be named, or to lose its name */
    AtticNameTag(Box box, AtticWords words, Consumer<Box> written) {
        this.box = box;
        this.words = words;
        getStyleClass().setAll("attic-tag");
        setId("name-" + box.id());
        setWrapText(true);
        setGraphic(Art.picture("attic/pencil", PENCIL));
        setOnAction(event -> written.accept(box));
    }

    /** Shows the name, or that there is none yet. */
    void show(AtticState attic, boolean narrow) {
        var named = attic.isNamed(box);
        getStyleClass().remove("attic-tag-blank");
        if (!named) {
            getStyleClass().add("attic-tag-blank");
        }
        setContentDisplay(
                narrow ? ContentDisplay.GRAPHIC_ONLY : named ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT);
        setText(named ? words.name(box) : words.write());
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
