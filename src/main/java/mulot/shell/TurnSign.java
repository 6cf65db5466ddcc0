package mulot.shell;

import javafx.scene.layout.StackPane;
import mulot.classroom.Pseudonym;
import mulot.ui.Buttons;

/** Whose hand is on the mouse. */
final class TurnSign extends StackPane {
    TurnSign() {
        setId("turn");
        getStyleClass().add("white-disc");
        setMouseTransparent(true);
        Buttons.at(this, 1112, 16, 64, 64);
    }

    void show(Pseudonym pupil) {
        getChildren().setAll(TeamBar.face(pupil));
    }
}
