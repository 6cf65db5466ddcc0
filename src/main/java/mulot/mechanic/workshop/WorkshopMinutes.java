package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** The minutes as tokens to count: those left, those spent, and in dashes those that a deed would take. */
final class WorkshopMinutes extends Pane {
    private static final double WIDTH = 452;
    private static final double HEIGHT = 64;
    private static final double TOKENS = 300;
    private static final double LARGEST = 36;
    private static final int ONE_ROW = 10;

    private final List<ImageView> tokens = new ArrayList<>();
    private final Label words = new Label();
    private final Pane frames = new Pane();
    private final WorkshopWords texts;
    private int left;

    WorkshopMinutes(WorkshopLevel level, WorkshopWords texts) {
        this.texts = texts;
        getStyleClass().add("card");
        Buttons.at(this, 648, 16, WIDTH, HEIGHT);
        var rows = level.minutes() <= ONE_ROW ? 1 : 2;
        var each = (level.minutes() + rows - 1) / rows;
        var pitch = Math.min(LARGEST, Math.min(TOKENS / each, (HEIGHT - 6) / rows));
        for (var number = 0; number < level.minutes(); number++) {
            var token = Art.picture(WorkshopArt.tool("minute"), pitch - 3);
            var row = number / each;
            token.relocate(14 + number % each * pitch, HEIGHT / 2 - pitch * rows / 2 + row * pitch + 1.5);
            tokens.add(token);
            getChildren().add(token);
        }
        words.getStyleClass().addAll("work-minutes", "spoken");
        Buttons.at(words, TOKENS + 18, 0, WIDTH - TOKENS - 28, HEIGHT);
        frames.setMouseTransparent(true);
        getChildren().addAll(frames, words);
    }

    void show(int minutes) {
        left = minutes;
        for (var number = 0; number < tokens.size(); number++) {
            Art.show(tokens.get(number), WorkshopArt.tool(number < minutes ? "minute" : "minute-spent"));
        }
        words.setText(texts.say("minutes", minutes));
        preview(0);
    }

    /** Frames the minutes that something would take. */
    void preview(int cost) {
        frames.getChildren().clear();
        for (var number = Math.max(0, left - cost); number < left; number++) {
            var token = tokens.get(number);
            var frame = new Region();
            frame.getStyleClass().add("work-cost");
            var size = token.getFitWidth();
            frames.getChildren()
                    .add(Buttons.at(frame, token.getLayoutX() - 1, token.getLayoutY() - 1, size + 2, size + 2));
        }
    }

    /** Tokens in a row, for what something takes. */
    static List<ImageView> tokens(int minutes, double size) {
        var row = new ArrayList<ImageView>();
        for (var number = 0; number < minutes; number++) {
            row.add(Art.picture(WorkshopArt.tool("minute"), size));
        }
        return row;
    }
}
