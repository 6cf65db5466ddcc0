package mulot.shell;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import mulot.classroom.HandCount;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** «Si …, alors je …» on the projector: a situation is chosen, hands are counted for each gesture. */
final class PledgePanel extends Panel {
    private static final double GAP = 8;

    private final Shell shell;
    private final SeanceRun run;
    private final Texts texts;
    private final Pane gestures = new Pane();

    PledgePanel(Shell shell, SeanceRun run) {
        this.shell = shell;
        this.run = run;
        this.texts = shell.texts();
        var promises = Promise.of(run.seance().plan(), shell.banks());
        var group = new ToggleGroup();
        var width = (WIDTH - 2 * MARGIN + GAP) / Math.max(1, promises.size()) - GAP;
        for (var index = 0; index < promises.size(); index++) {
            var promise = promises.get(index);
            var card = new ToggleButton(
                    promise.situation().text().in(texts.language()),
                    Art.icon(promise.situation().icon(), 40));
            card.getStyleClass().setAll("choice", "situation");
            card.setContentDisplay(ContentDisplay.TOP);
            card.setWrapText(true);
            card.setId("situation-" + index);
            card.setToggleGroup(group);
            card.setOnAction(event -> {
                card.setSelected(true);
                show(promise);
            });
            card.setSelected(index == 0);
            getChildren().add(Buttons.at(card, MARGIN + index * (width + GAP), 8, width, 134));
        }
        var here = Buttons.of(
                "paper",
                Icon.PLAY.node(24),
                texts.get("seance.pledge-here"),
                () -> shell.door().open());
        here.setId("pledge-here");
        getChildren().addAll(Buttons.at(gestures, 0, 144, WIDTH, 216), Buttons.at(here, 256, 362, 320, 52));
        promises.stream().findFirst().ifPresent(this::show);
    }

    private void show(Promise promise) {
        gestures.getChildren().clear();
        var cards = List.copyOf(promise.gestures().values());
        for (var index = 0; index < cards.size(); index++) {
            var card = cards.get(index);
            var choice = index;
            var x = MARGIN + index % 2 * 396;
            var row = index / 2;
            var y = row * 108;
            var words = new Label(card.text().in(texts.language()), Art.icon(card.icon(), 44));
            words.getStyleClass().addAll("gesture", Reader.SPOKEN);
            words.setWrapText(true);
            var counter = new Counter("count-" + index, card.text().in(texts.language()), texts, hands -> {
                var count = new HandCount(HandCount.pledge(promise.id()), choice, hands);
                shell.answered(shell.storage().tell(book -> book.seances().count(run.seance(), count)), done -> {});
            });
            gestures.getChildren()
                    .addAll(Buttons.at(words, x, y, 388, 52), Buttons.at(counter, x + 96, y + 44, 240, 64));
        }
        fill(promise);
    }

    private void fill(Promise promise) {
        var subject = HandCount.pledge(promise.id());
        shell.answered(
                shell.storage().ask(book -> book.seances().hands(run.seance())),
                hands -> hands.stream()
                        .filter(count -> count.subject().equals(subject))
                        .forEach(count -> {
                            if (gestures.lookup("#count-" + count.choice()) instanceof Counter counter) {
                                counter.show(count.hands());
                            }
                        }));
    }
}
