package mulot.shell;

import java.util.HashSet;
import javafx.scene.layout.Region;
import mulot.classroom.Answer;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** Each pupil answers at a machine: how many have, and the way to answer at this one. */
final class AnswersPanel extends Panel {

    AnswersPanel(Shell shell, SeanceRun run) {
        Texts texts = shell.texts();
        var picture = Art.picture("mulot/point", 250);
        picture.relocate(40, 160);
        var moment = run.moment();
        var say = large(texts.get("seance.answer-" + moment.id()));
        var count = large("");
        count.setId("answered");
        var here = Buttons.of(
                "leaf",
                Icon.PLAY.node(32),
                texts.get("seance.answer-here"),
                () -> shell.door().open());
        here.setId("answer-here");
        here.getStyleClass().add("main-button");
        Region answer = Buttons.at(here, 400, 320, 460, 96);
        getChildren()
                .addAll(
                        picture,
                        Buttons.at(say, MARGIN, 16, WIDTH - 2 * MARGIN, 130),
                        Buttons.at(count, 320, 168, 620, 130),
                        answer);
        shell.answered(shell.storage().ask(book -> book.seances().answers(run.seance())), answers -> {
            var pupils = new HashSet<>(answers.stream()
                    .filter(one -> one.moment() == moment)
                    .map(Answer::pupil)
                    .toList());
            count.setText(texts.get("seance.answered", pupils.size()));
        });
    }
}
