package mulot.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;
import mulot.classroom.Answer;
import mulot.classroom.Moment;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.Sound;

/** Three questions for one pupil: three pictures each, one press. After playing the screen says why. */
final class QuestionsScreen extends Pane {
    private static final double CARD_WIDTH = 376;

    private final Shell shell;
    private final SeanceRun run;
    private final Texts texts;
    private final Moment moment;
    private final List<Asked> asked;
    private int number;

    QuestionsScreen(Shell shell, SeanceRun run) {
        this.shell = shell;
        this.run = run;
        this.texts = shell.texts();
        this.moment = run.moment();
        this.asked = Asked.of(run.seance(), moment, shell.banks());
        setId("questions-screen");
        ask();
    }

    private void ask() {
        getChildren()
                .setAll(
                        Art.background("animals"),
                        Buttons.back(
                                texts.get("screens.back"), () -> shell.door().open()));
        if (number == asked.size()) {
            thank();
        } else {
            addQuestion();
        }
        shell.reader().turnTo(this);
    }

    private void addQuestion() {
        var question = asked.get(number).question();
        var place = new Label(texts.get("seance.question", number + 1, asked.size()));
        place.getStyleClass().add("pill");
        place.setAlignment(Pos.CENTER);
        var ask = sentence(question.ask().in(texts.language()));
        ask.setId("ask");
        getChildren().addAll(Buttons.at(place, 168, 16, 240, 64), Buttons.at(ask, 60, 100, 1160, 110));
        for (var choice = 0; choice < question.choices().size(); choice++) {
            var card = question.choices().get(choice);
            var chosen = choice;
            var button = Buttons.tall(
                    "paper", Art.icon(card.icon(), 150), card.text().in(texts.language()), () -> answer(chosen));
            button.getStyleClass().add("answer");
            button.setWrapText(true);
            button.setContentDisplay(ContentDisplay.TOP);
            button.setId("answer-" + choice);
            getChildren().add(Buttons.at(button, 52 + choice * (CARD_WIDTH + 24), 236, CARD_WIDTH, 320));
        }
        if (lookup("#answer-0") instanceof Button first) {
            first.requestFocus();
        }
    }

    private static Label sentence(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("ask", Reader.SPOKEN);
        label.setWrapText(true);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    private void answer(int choice) {
        var now = asked.get(number);
        var right = choice == now.question().right();
        var pupils = shell.team().all();
        shell.answered(
                shell.storage()
                        .tell(book -> pupils.forEach(pupil -> book.seances()
                                .answer(
                                        run.seance(),
                                        new Answer(
                                                pupil.id(),
                                                moment,
                                                now.objective(),
                                                now.question().id(),
                                                choice,
                                                right)))),
                done -> answered(right));
    }

    private void answered(boolean right) {
        shell.sound().play(Sound.Name.PICK);
        if (moment == Moment.BEFORE) {
            goOn();
            return;
        }
        var question = asked.get(number).question();
        for (var choice = 0; choice < question.choices().size(); choice++) {
            if (lookup("#answer-" + choice) instanceof Button card) {
                card.setDisable(true);
                card.getStyleClass().add(choice == question.right() ? "answer-right" : "answer-other");
            }
        }
        if (lookup("#ask") instanceof Label ask) {
            ask.setText(texts.get(
                    right ? "seance.answer-yes" : "seance.answer-look",
                    question.because().in(texts.language())));
            shell.reader().changed(ask);
        }
        var on = Buttons.of("leaf", Icon.PLAY.node(36), texts.get("seance.go-on"), this::goOn);
        on.setId("go-on");
        on.getStyleClass().add("main-button");
        getChildren().add(Buttons.at(on, 960, 596, 272, 88));
        on.requestFocus();
    }

    private void goOn() {
        number++;
        ask();
    }

    private void thank() {
        var mulot = Art.picture("mulot/cheer", 280);
        mulot.relocate(500, 110);
        var thanks = sentence(texts.get("seance.thanks"));
        thanks.setId("thanks");
        var on = Buttons.of(
                "leaf",
                Icon.PLAY.node(36),
                texts.get("seance.next-pupil"),
                () -> shell.door().open());
        on.setId("next-pupil");
        on.getStyleClass().add("main-button");
        getChildren().addAll(mulot, Buttons.at(thanks, 60, 420, 1160, 100), Buttons.at(on, 460, 560, 360, 96));
        on.requestFocus();
    }
}
