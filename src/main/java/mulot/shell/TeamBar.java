package mulot.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import mulot.classroom.Pseudonym;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** Who sits at the machine, and a button for one more. */
final class TeamBar extends HBox {
    private static final double RING = 56;
    private static final double IN_RING = 0.79;

    TeamBar(Shell shell) {
        super(10);
        var pupils = shell.team().all();
        var pill = new HBox(8);
        pill.getStyleClass().add("pill");
        pill.setAlignment(Pos.CENTER_LEFT);
        pill.setMinHeight(64);
        for (var pupil : pupils) {
            pill.getChildren().add(face(pupil.pseudonym()));
        }
        if (pupils.size() == 1) {
            var name =
                    new Label(pupils.getFirst().pseudonym().name(shell.texts().language()));
            name.getStyleClass().add("bold");
            pill.getChildren().add(name);
        }
        getChildren().add(pill);
        if (!shell.team().isFull()) {
            var more = Buttons.of("paper", Icon.PLUS.node(32), "", shell.door()::oneMore);
            more.setId("one-more");
            more.setAccessibleText(shell.texts().get("screens.team.add"));
            more.setMinSize(72, 64);
            getChildren().add(more);
        }
        relocate(168, 16);
    }

    /** An animal on its colour. */
    static Node face(Pseudonym pupil) {
        return face(pupil, RING);
    }

    /** @param size of the ring, in scene units */
    static Node face(Pseudonym pupil, double size) {
        var ring = new StackPane(Art.icon(pupil.animal().picture(), size * IN_RING));
        ring.getStyleClass().addAll("ring", "pupil-" + pupil.colour().id());
        ring.setMouseTransparent(true);
        return Buttons.at(ring, 0, 0, size, size);
    }
}
