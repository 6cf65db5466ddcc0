package mulot.shell;

import java.util.List;
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
    private static final double SITUATION = 76;
    private static final double PITCH = 70;
    private static final double TILE_WIDTH = 664;

    private final Shell shell;
    private final SeanceRun run;
    private final Texts texts;
    private final Label sentence = sentence("");
    private final Pane gestures = new Pane();

    PledgePanel(Shell shell, SeanceRun run) {
        this.shell = shell;
        this.run = run;
        this.texts = shell.texts();
        var promises = Promise.of(run.seance().plan(), shell.banks());
        var group = new ToggleGroup();
        for (var index = 0; index < promises.size(); index++) {
            addSituation(group, index, promises.get(index));
        }
        var x = MARGIN + promises.size() * (SITUATION + GAP) + GAP;
        sentence.setId("situation");
        var here = Buttons.of(
                "paper",
                Icon.PLAY.node(24),
                texts.get("seance.pledge-here"),
                () -> shell.door().open());
        here.setId("pledge-here");
        getChildren()
                .addAll(
                        Buttons.at(sentence, x, 4, WIDTH - MARGIN - x, SITUATION + GAP),
                        Buttons.at(gestures, 0, 94, WIDTH, 4 * PITCH),
                        Buttons.at(here, 304, 376, 360, 60));
        promises.stream().findFirst().ifPresent(this::show);
    }

    private void addSituation(ToggleGroup group, int index, Promise promise) {
        var button = new ToggleButton("", Art.icon(promise.situation().icon(), 48));
        button.getStyleClass().setAll("choice");
        button.setAccessibleText(promise.situation().text().in(texts.language()));
        button.setId("situation-" + index);
        button.setToggleGroup(group);
        button.setSelected(index == 0);
        button.setOnAction(event -> {
            button.setSelected(true);
            show(promise);
        });
        getChildren().add(Buttons.at(button, MARGIN + index * (SITUATION + GAP), 8, SITUATION, SITUATION));
    }

    private void show(Promise promise) {
        sentence.setText(promise.situation().text().in(texts.language()) + "…");
        gestures.getChildren().clear();
        var cards = List.copyOf(promise.gestures().values());
        for (var index = 0; index < cards.size(); index++) {
            var card = cards.get(index);
            var choice = index;
            var y = index * PITCH;
            var tile = tile(card, choice, texts.language(), TILE_WIDTH, PITCH - GAP);
            tile.relocate(MARGIN, y);
            var counter = new Counter("count-" + index, card.text().in(texts.language()), texts, hands -> {
                var count = new HandCount(HandCount.pledge(promise.id()), choice, hands);
                shell.answered(shell.storage().tell(book -> book.seances().count(run.seance(), count)), done -> {});
            });
            gestures.getChildren().addAll(tile, Buttons.at(counter, MARGIN + TILE_WIDTH + 16, y, 240, PITCH - GAP));
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
