package mulot.teacher;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import mulot.ui.Theme;

/**
 * The controls that only pages for adults have, made once out of sight while a code is being typed: the first of their kind
 * takes several times as long as the next, and an adult who looks back should not be the one who waits for it.
 */
final class Rehearsal {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 600;
    private static final int ROWS = 8;
    private static final int COLUMNS = 6;
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Rehearsal() {}

    /** Makes one control after each of the next pictures; does nothing when it was begun before. To be called on the JavaFX thread. */
    static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            playOn(List.<Supplier<Node>>of(Rehearsal::choice, Rehearsal::tabs, Rehearsal::table)
                    .iterator());
        }
    }

    private static void playOn(Iterator<Supplier<Node>> parts) {
        if (parts.hasNext()) {
            Pages.afterThePicture(() -> {
                play(parts.next().get());
                playOn(parts);
            });
        }
    }

    private static void play(Node part) {
        var page = new StackPane(part);
        page.getStylesheets().add(Theme.sheet("teacher.css"));
        page.getStyleClass().add("teacher");
        Theme.dress(new Scene(page, WIDTH, HEIGHT));
        page.applyCss();
        page.layout();
    }

    private static Node choice() {
        var choice = new ComboBox<String>();
        choice.getItems().add("…");
        choice.setValue("…");
        return choice;
    }

    private static Node tabs() {
        return new TabPane(new Tab("…", new ScrollPane(new Label("…"))), new Tab("…"));
    }

    private static Node table() {
        var table = Tables.of(IntStream.range(0, ROWS).boxed().toList(), "rehearsal");
        for (var column = 0; column < COLUMNS; column++) {
            Tables.addNumber(table, "…", row -> row);
        }
        return table;
    }
}
