package mulot.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mulot.classroom.SeancePlan;
import mulot.i18n.Texts;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** The phases as stations of a way: done, now, to come. */
final class SeancePath extends Pane {
    private static final double LEFT = 96;
    private static final double RIGHT = 1096; // the speaker is in the corner
    private static final double MIDDLE = 56;
    private static final double SMALL = 56;
    private static final double LARGE = 84;
    private static final double WORD_WIDTH = 200;

    private final SeancePlan plan;
    private final Texts texts;

    SeancePath(SeancePlan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        setMouseTransparent(true);
    }

    /** @param now number of the phase, from 0 */
    void show(int now) {
        getChildren().clear();
        var count = plan.phases().size();
        var pitch = count == 1 ? 0 : (RIGHT - LEFT) / (count - 1);
        for (var index = 1; index < count; index++) {
            var line = new Region();
            line.getStyleClass().addAll("way-line", index <= now ? "way-done" : "way-open");
            getChildren().add(Buttons.at(line, LEFT + (index - 1) * pitch, MIDDLE - 4, pitch, 8));
        }
        for (var index = 0; index < count; index++) {
            addStation(index, now, LEFT + index * pitch);
        }
    }

    private void addStation(int index, int now, double x) {
        var size = index == now ? LARGE : SMALL;
        var number = new Label(String.valueOf(index + 1));
        number.getStyleClass().add(index == now ? "way-number-now" : "way-number");
        var station = new StackPane(index < now ? Icon.CHECK.node(28) : number);
        station.getStyleClass().addAll("way-station", index < now ? "way-done" : index == now ? "way-now" : "way-open");
        var word = new Label(
                texts.get("seance.phase." + plan.phases().get(index).phase().id()));
        word.getStyleClass().addAll("way-word", index == now ? "way-word-now" : "way-word-other");
        word.setAlignment(Pos.CENTER);
        getChildren()
                .addAll(
                        Buttons.at(station, x - size / 2, MIDDLE - size / 2, size, size),
                        Buttons.at(word, x - WORD_WIDTH / 2, 102, WORD_WIDTH, 48));
    }
}
