package mulot.mechanic.attic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** What the film needs: a place for each picture of it, ticked where there is room; where films are chosen, their cards. */
final class AtticGoal extends Pane {
    static final double X = 24;
    static final double Y = 606;
    private static final double WIDTH = 826;
    private static final double HEIGHT = 104;
    private static final double RIGHT = 12;
    private static final double CAMERA = 116;
    private static final double MORE = 190;
    private static final double LARGEST = 88;
    private static final double GAP = 6;
    private static final int LONG_ROW = 14;

    private final AtticLevel level;
    private final AtticWords words;
    private final ImageView camera = Art.picture("attic/camera", CAMERA);
    private final Label text = new Label();
    private final Label more = new Label();
    private final List<StackPane> cells = new ArrayList<>();
    private final AtticFilms films;
    private double left;

    /** @param chosen is told the film whose card is clicked */
    AtticGoal(AtticLevel level, AtticWords words, Consumer<Film> chosen) {
        this.level = level;
        this.words = words;
        films = new AtticFilms(level.films(), words, chosen);
        getStyleClass().add("card");
        Buttons.at(this, X, Y, WIDTH, HEIGHT);
        text.getStyleClass().addAll("attic-need", "spoken");
        more.getStyleClass().addAll("attic-more", "spoken");
        camera.relocate(6, -6);
        films.relocate(10, 8);
        getChildren().addAll(films, camera, text, more);
        var most = Math.max(
                level.need(),
                level.films().stream().mapToInt(Film::places).max().orElse(0));
        for (var i = 0; i < most; i++) {
            cells.add(cell());
        }
        getChildren().addAll(cells);
    }

    private static StackPane cell() {
        return new StackPane(AtticBubble.coloured("attic-missing", 18), Icon.CHECK.node(22));
    }

    AtticFilms films() {
        return films;
    }

    /** Shows the plan, and within dashes what would become of it. */
    void show(AtticState attic, AtticState then) {
        var need = then.need();
        var choosing = !level.films().isEmpty() && !attic.filmed();
        left = choosing ? films.getPrefWidth() + 20 : CAMERA + 14;
        films.show(then);
        films.setVisible(choosing);
        camera.setVisible(!choosing || need == 0);
        camera.setLayoutX(choosing ? left : 6);
        text.setVisible(!choosing);
        text.setText(words.need(need));
        Buttons.at(text, left, 4, WIDTH - left - MORE - RIGHT, 40);
        more.setText(need > 0 ? words.more(then) : words.whichFilm());
        more.getStyleClass().remove("attic-enough");
        if (need > 0 && then.missing() == 0) {
            more.getStyleClass().add("attic-enough");
        }
        Buttons.at(more, WIDTH - RIGHT - MORE, choosing ? 0 : 4, MORE, 40);
        var rows = need > LONG_ROW || choosing ? 2 : 1;
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            cell.setVisible(i < need);
            if (i < need) {
                place(cell, i, need, rows);
                dress(cell, i < attic.free(), i < then.free());
            }
        }
        setAccessibleText(text.getText() + " " + more.getText());
    }

    private void place(Region cell, int index, int need, int rows) {
        var inRow = Math.ceilDiv(need, rows);
        var pitch = Math.min(LARGEST, (WIDTH - left - RIGHT) / inRow);
        var top = rows == 1 ? 46 : 40;
        var height = (HEIGHT - top - 6.0) / rows;
        var row = index / inRow;
        var x = left + (index - row * inRow) * pitch;
        Buttons.at(cell, x, top + row * height, pitch - GAP, height - (rows == 1 ? 4 : 3));
    }

    private static void dress(StackPane cell, boolean now, boolean then) {
        cell.getStyleClass()
                .setAll(now ? then ? "attic-tick" : "attic-tick-loss" : then ? "attic-tick-soon" : "attic-gap");
        cell.getChildren().getFirst().setVisible(!now && !then);
        cell.getChildren().getLast().setVisible(now || then);
    }

    /** The camera goes on the stage. */
    void hideCamera() {
        camera.setVisible(false);
    }

    /** Where the camera stands, in the scene. */
    Point2D camera() {
        return new Point2D(X + camera.getLayoutX(), Y + camera.getLayoutY());
    }
}
