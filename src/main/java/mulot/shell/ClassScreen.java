package mulot.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import mulot.classroom.SchoolClass;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Sound;

/** «Quelle est ta classe ?»: one card a class. */
final class ClassScreen extends Pane {
    private static final int COLUMNS = 3;
    private static final int ROWS = 4;
    private static final double LEFT = 56;
    private static final double TOP = 120;
    private static final double WIDTH = 376;
    private static final double HEIGHT = 116;
    private static final double GAP = 20;

    ClassScreen(Shell shell, List<SchoolClass> classes, Consumer<SchoolClass> chosen) {
        this(shell, classes, 0, chosen);
    }

    private ClassScreen(Shell shell, List<SchoolClass> classes, int from, Consumer<SchoolClass> chosen) {
        var texts = shell.texts();
        var question = new Label(texts.get("screens.class.title"));
        question.getStyleClass().addAll("screen-title", Reader.SPOKEN);
        question.relocate(196, 14);
        getChildren().addAll(Art.background("animals"), question, Buttons.back(texts.get("screens.back"), shell::home));
        var pages = new Pages(classes.size(), COLUMNS * ROWS, from);
        for (var index = pages.first(); index < pages.last(); index++) {
            var each = classes.get(index);
            var card = Buttons.of("paper", Art.icon("backpack", 56), each.label(), () -> {
                shell.sound().play(Sound.Name.PICK);
                chosen.accept(each);
            });
            card.setId("class-" + index);
            card.setWrapText(true);
            var place = index - pages.first();
            var row = place / COLUMNS;
            getChildren()
                    .add(Buttons.at(
                            card, LEFT + place % COLUMNS * (WIDTH + GAP), TOP + row * (HEIGHT + GAP), WIDTH, HEIGHT));
        }
        pages.addTo(this, texts, start -> shell.screens().show(new ClassScreen(shell, classes, start, chosen)));
    }
}
