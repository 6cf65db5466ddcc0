package mulot.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.PlayPlaces;

/** What every game has on its screen: undo, hint, the large button, skip, and Mulot with a sentence. */
final class PlayControls {
    private final PlayPlaces places;
    private final Button undo;
    private final Button hint;
    private final Button finish;
    private final Button skip;
    private final Label words = new Label();
    private final ImageView mulot = new ImageView();

    /** What the buttons do. */
    interface Actions {
        void undo();

        void hint();

        void finish();

        void skip();
    }

    /** @param finishWord on the large button */
    PlayControls(PlayPlaces places, Texts texts, String finishWord, Actions actions) {
        this.places = places;
        undo = Buttons.tall("paper", Icon.UNDO.node(40), texts.get("screens.play.undo"), actions::undo);
        hint = Buttons.tall("paper", Art.icon("hint", 40), texts.get("screens.play.hint"), actions::hint);
        finish = Buttons.of("leaf", Icon.PLAY.node(32), finishWord, actions::finish);
        skip = Buttons.of("paper", Icon.SKIP.node(36), texts.get("screens.play.skip"), actions::skip);
        undo.getStyleClass().add("tall");
        hint.getStyleClass().add("tall");
        finish.getStyleClass().add("main-button");
        undo.setId("undo");
        hint.setId("hint");
        finish.setId("finish");
        skip.setId("skip");
        words.getStyleClass().addAll("say", Reader.SPOKEN);
        words.setId("say");
        words.setWrapText(true);
        mulot.setFitWidth(places.mulot().getHeight());
        mulot.setPreserveRatio(true);
        mulot.relocate(places.mulot().getMinX(), places.mulot().getMinY());
        mulot.setMouseTransparent(true);
        planning(true);
        pose("point");
    }

    void addTo(Pane screen) {
        screen.getChildren()
                .addAll(
                        mulot,
                        Buttons.at(words, places.sentence()),
                        Buttons.at(undo, places.undo()),
                        Buttons.at(hint, places.hint()),
                        Buttons.at(finish, places.finish()),
                        Buttons.at(skip, over(places.undo(), places.hint())));
    }

    private static Rectangle2D over(Rectangle2D one, Rectangle2D other) {
        var x = Math.min(one.getMinX(), other.getMinX());
        var y = Math.min(one.getMinY(), other.getMinY());
        return new Rectangle2D(
                x, y, Math.max(one.getMaxX(), other.getMaxX()) - x, Math.max(one.getMaxY(), other.getMaxY()) - y);
    }

    /** While planning there is undo and hint; while the plan is lived it can be skipped. */
    void planning(boolean planning) {
        undo.setVisible(planning);
        hint.setVisible(planning);
        finish.setVisible(planning);
        skip.setVisible(!planning);
        if (!planning) {
            skip.requestFocus();
        }
    }

    void canUndo(boolean can) {
        undo.setDisable(!can);
    }

    void canFinish(boolean can) {
        finish.setDisable(!can);
    }

    Node undo() {
        return undo;
    }

    void say(String sentence) {
        words.setText(sentence);
    }

    /** What Mulot says. */
    Label words() {
        return words;
    }

    /** One of Mulot's poses. */
    void pose(String pose) {
        Art.show(mulot, "mulot/" + pose);
    }
}
