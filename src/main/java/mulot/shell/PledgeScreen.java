package mulot.shell;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;
import mulot.classroom.Pledge;
import mulot.i18n.Texts;
import mulot.level.Card;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.Sound;

/** «Si …, alors je …»: a pupil puts two picture cards together. */
final class PledgeScreen extends Pane {
    private static final double GAP = 20;
    private static final double CARD_HEIGHT = 350;

    private final Shell shell;
    private final SeanceRun run;
    private final Texts texts;

    PledgeScreen(Shell shell, SeanceRun run) {
        this.shell = shell;
        this.run = run;
        this.texts = shell.texts();
        setId("pledge-screen");
        chooseSituation();
    }

    private void show(String sentence, Runnable back) {
        var words = new Label(sentence);
        words.getStyleClass().addAll("ask", Reader.SPOKEN);
        words.setWrapText(true);
        words.setAlignment(Pos.CENTER);
        words.setTextAlignment(TextAlignment.CENTER);
        words.setId("ask");
        getChildren()
                .setAll(
                        Art.background("animals"),
                        Buttons.back(texts.get("screens.back"), back),
                        Buttons.at(words, 60, 96, 1160, 110));
    }

    private void chooseSituation() {
        show(texts.get("seance.pledge-when"), () -> shell.door().open());
        var promises = Promise.of(run.seance().plan(), shell.banks());
        for (var index = 0; index < promises.size(); index++) {
            var promise = promises.get(index);
            add(index, promises.size(), "situation-", promise.situation(), () -> chooseGesture(promise));
        }
        shell.reader().turnTo(this);
    }

    private void chooseGesture(Promise promise) {
        show(promise.situation().text().in(texts.language()) + "…", this::chooseSituation);
        var gestures = List.copyOf(promise.gestures().entrySet());
        for (var index = 0; index < gestures.size(); index++) {
            var gesture = gestures.get(index);
            add(index, gestures.size(), "gesture-", gesture.getValue(), () -> confirm(promise, gesture));
        }
        shell.reader().turnTo(this);
    }

    private void add(int index, int count, String id, Card card, Runnable chosen) {
        var width = Math.min(376, (1200 - GAP * (count - 1)) / count);
        var left = (1280 - count * width - (count - 1) * GAP) / 2;
        var button =
                Buttons.tall("paper", Art.icon(card.icon(), 130), card.text().in(texts.language()), () -> {
                    shell.sound().play(Sound.Name.PICK);
                    chosen.run();
                });
        button.getStyleClass().add("answer");
        button.setWrapText(true);
        button.setId(id + index);
        getChildren().add(Buttons.at(button, left + index * (width + GAP), 240, width, CARD_HEIGHT));
        if (index == 0) {
            button.requestFocus();
        }
    }

    private void confirm(Promise promise, Map.Entry<String, Card> gesture) {
        show(
                texts.get(
                        "seance.pledge-sentence",
                        promise.situation().text().in(texts.language()),
                        gesture.getValue().text().in(texts.language())),
                () -> chooseGesture(promise));
        var first = Art.icon(promise.situation().icon(), 190);
        first.relocate(360, 260);
        var arrow = Icon.PLAY.node(64);
        arrow.getStyleClass().add("promise-arrow");
        arrow.relocate(608, 324);
        var second = Art.icon(gesture.getValue().icon(), 190);
        second.relocate(730, 260);
        var promised =
                Buttons.of("sun", Icon.CHECK.node(40), texts.get("seance.pledge-mine"), () -> keep(promise, gesture));
        promised.setId("pledge-mine");
        promised.getStyleClass().add("main-button");
        getChildren().addAll(first, arrow, second, Buttons.at(promised, 430, 540, 420, 104));
        promised.requestFocus();
        shell.reader().turnTo(this);
    }

    private void keep(Promise promise, Map.Entry<String, Card> gesture) {
        var pupils = shell.team().all();
        shell.answered(
                shell.storage()
                        .tell(book -> pupils.forEach(pupil -> book.seances()
                                .pledge(run.seance(), new Pledge(pupil.id(), promise.id(), gesture.getKey())))),
                done -> {
                    shell.sound().play(Sound.Name.TADA);
                    shell.door().open();
                });
    }
}
