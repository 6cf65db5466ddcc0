package mulot.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import mulot.level.Level;
import mulot.level.LevelCatalog;
import mulot.teacher.OpenLevels;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** The way to the map, and to the leaf in its corner. */
final class Village {
    /** By then the map is drawn. */
    private static final Duration REST = Duration.millis(300);

    private final Shell shell;
    private MapPlace place = MapPlace.HOUSE;

    Village(Shell shell) {
        this.shell = shell;
    }

    /** Shows the map with the levels of the last place; the projector where nobody plays. */
    void open() {
        if (shell.team().isEmpty()) {
            shell.seances().show();
            return;
        }
        ask(known -> {
            var seen = shell.seances().seen(known.catalog().levels());
            var map = new MapScreen(shell, known.progress(), seen, place);
            shell.screens().show(map);
            forget(map);
        });
    }

    /**
     * What the screens before needed is let go when the map stands still: first their pictures, then the copies of them
     * that the toolkit draws with; it looks for those when a picture is drawn.
     */
    private static void forget(MapScreen map) {
        after(REST, () -> {
            System.gc();
            map.ripple();
            after(REST, System::gc);
        });
    }

    private static void after(Duration time, Runnable then) {
        var rest = new PauseTransition(time);
        rest.setOnFinished(over -> then.run());
        rest.play();
    }

    /** Shows what the program consumes; who plays finds the levels there that are weighed. */
    void openLeaf() {
        if (shell.team().isEmpty()) {
            shell.screens().show(new LeafScreen(shell, List.of()));
            return;
        }
        ask(known -> {
            var ways = shell.seances().weighed(known.catalog().levels()).stream()
                    .map(level -> way(level, known.progress()))
                    .toList();
            shell.screens().show(new LeafScreen(shell, ways));
        });
    }

    /** The button of a level that is weighed; it opens with the first level that was won. */
    private Button way(Level<?, ?, ?> level, Progress progress) {
        var texts = shell.texts();
        var open = progress.isOpen(level);
        var title = level.envelope().title().in(texts.language());
        var way = Buttons.tall(
                "sun",
                open ? Art.icon("leaf", 56) : Icon.LOCK.node(32),
                open ? texts.get("screens.leaf.bonus", title) : texts.get("screens.leaf.bonus-closed"),
                () -> shell.plays().open(level));
        way.setWrapText(true);
        way.setTextAlignment(TextAlignment.CENTER);
        way.setId("level-" + level.id());
        way.setDisable(!open);
        return way;
    }

    /** To the map, or to the first screen where nobody plays. */
    void leaveLeaf() {
        if (shell.team().isEmpty()) {
            shell.home();
        } else {
            open();
        }
    }

    private void ask(Consumer<Known> then) {
        var who = shell.team().first();
        var opened = shell.seances().opened();
        var progress = shell.storage()
                .ask(book ->
                        new Progress(book.bestStars(who), book.starsOfTheClass(), OpenLevels.areAllOpen(book), opened));
        shell.answered(progress.thenCombine(shell.catalog(), Known::new), then);
    }

    /** Shows the map with the levels of a place. */
    void open(MapPlace shown) {
        turnTo(shown);
        open();
    }

    /** Where the next map opens. */
    void turnTo(MapPlace shown) {
        place = shown;
    }

    private record Known(Progress progress, LevelCatalog catalog) {}
}
