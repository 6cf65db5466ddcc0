package mulot.shell;

import javafx.application.Platform;
import mulot.level.LevelCatalog;
import mulot.teacher.OpenLevels;

/** The way to the map. */
final class Village {
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
        var who = shell.team().first();
        var opened = shell.seances().opened();
        var progress = shell.storage()
                .ask(book ->
                        new Progress(book.bestStars(who), book.starsOfTheClass(), OpenLevels.areAllOpen(book), opened));
        shell.answered(progress.thenCombine(shell.catalog(), Known::new), known -> {
            var seen = shell.seances().seen(known.catalog().levels());
            shell.screens().show(new MapScreen(shell, known.progress(), seen, place));
            Platform.runLater(System::gc); // what the level needed is let go while the picture stands still
        });
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
