package mulot.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import mulot.classroom.Pupil;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Sound;

/** The pupils of a class, each with a picture: nobody types anything. */
final class PupilsScreen extends Pane {
    /** The cards as large as their number allows. */
    private record Grid(int columns, int rows, double width, double height, double face) {
        private static final Grid FEW = new Grid(4, 3, 288, 168, 92);
        private static final Grid MANY = new Grid(7, 4, 164, 126, 56);

        static Grid of(int count) {
            return count <= FEW.most() ? FEW : MANY;
        }

        int most() {
            return columns * rows;
        }
    }

    private static final double LEFT = 40;
    private static final double TOP = 100;
    private static final double GAP = 8;

    private final Grid grid;
    private final Shell shell;

    /**
     * @param title the key of the question
     * @param back the way back
     */
    PupilsScreen(Shell shell, String title, List<Pupil> pupils, Runnable back) {
        this(shell, title, pupils, 0, back);
    }

    private PupilsScreen(Shell shell, String title, List<Pupil> pupils, int from, Runnable back) {
        this.shell = shell;
        this.grid = Grid.of(pupils.size());
        var texts = shell.texts();
        var question = new Label(texts.get(title));
        question.getStyleClass().addAll("screen-title", Reader.SPOKEN);
        question.relocate(196, 14);
        getChildren().addAll(Art.background("animals"), question, Buttons.back(texts.get("screens.back"), back));
        var pages = new Pages(pupils.size(), grid.most(), from);
        for (var index = pages.first(); index < pages.last(); index++) {
            var place = index - pages.first();
            var row = place / grid.columns;
            getChildren()
                    .add(Buttons.at(
                            card(pupils.get(index), index),
                            LEFT + place % grid.columns * (grid.width + GAP),
                            TOP + row * (grid.height + GAP),
                            grid.width,
                            grid.height));
        }
        pages.addTo(this, texts, start -> shell.screens().show(new PupilsScreen(shell, title, pupils, start, back)));
    }

    private Button card(Pupil pupil, int index) {
        var name = pupil.pseudonym().name(shell.texts().language());
        var card = Buttons.of("paper", TeamBar.face(pupil.pseudonym(), grid.face), pupil.called(), () -> {
            shell.sound().play(Sound.Name.PICK);
            shell.door().enter(pupil);
        });
        card.getStyleClass().add("pupil-card");
        card.setContentDisplay(ContentDisplay.TOP);
        card.setId("pupil-" + index);
        card.setAccessibleText(pupil.called() + ", " + name);
        card.setDisable(shell.team().all().contains(pupil));
        return card;
    }
}
