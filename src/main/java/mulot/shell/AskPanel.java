package mulot.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import mulot.classroom.HandCount;
import mulot.classroom.Moment;
import mulot.i18n.Texts;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** A question on the projector: hands are raised and counted. After playing the right answer can be shown. */
final class AskPanel extends Panel {
    private static final double TILE_WIDTH = 664;
    private static final double TILE_HEIGHT = 82;

    private static final String RIGHT = "vote-right";

    private final Shell shell;
    private final SeanceRun run;
    private final Texts texts;
    private final Moment moment;
    private final List<Asked> asked;
    private int number;

    AskPanel(Shell shell, SeanceRun run) {
        this.shell = shell;
        this.run = run;
        this.texts = shell.texts();
        this.moment = run.moment();
        this.asked = Asked.of(run.seance(), moment, shell.banks());
        turn(0);
    }

    private void turn(int by) {
        number = Math.clamp(number + (long) by, 0, Math.max(0, asked.size() - 1));
        getChildren().clear();
        if (asked.isEmpty()) {
            getChildren()
                    .add(Buttons.at(sentence(texts.get("seance.no-questions")), MARGIN, 120, WIDTH - 2 * MARGIN, 120));
            return;
        }
        var question = asked.get(number).question();
        var ask = sentence(question.ask().in(texts.language()));
        getChildren().add(Buttons.at(ask, MARGIN, 6, WIDTH - 2 * MARGIN, 92));
        addTurns();
        for (var choice = 0; choice < question.choices().size(); choice++) {
            addChoice(choice);
        }
        fill();
    }

    private void addTurns() {
        var before = turnButton(Icon.BACK, "question-before", -1);
        var after = turnButton(Icon.PLAY, "question-after", 1);
        before.setDisable(number == 0);
        after.setDisable(number == asked.size() - 1);
        var place = new Label(texts.get("seance.question", number + 1, asked.size()));
        place.getStyleClass().add("clock-below");
        var bar = new HBox(14, before, place, after);
        bar.setAlignment(Pos.CENTER);
        if (moment == Moment.AFTER) {
            var reveal = Buttons.of("sun", Icon.CHECK.node(24), texts.get("seance.reveal"), this::reveal);
            reveal.setId("reveal");
            bar.getChildren().add(reveal);
        }
        getChildren().add(Buttons.at(bar, MARGIN, 374, WIDTH - 2 * MARGIN, 64));
    }

    private Button turnButton(Icon sign, String id, int by) {
        var button = Buttons.of("paper", sign.node(26), "", () -> turn(by));
        button.setId(id);
        button.setAccessibleText(texts.get("seance." + id));
        button.setMinSize(64, 60);
        return button;
    }

    private String subject() {
        return HandCount.question(moment, asked.get(number).question().id());
    }

    private void addChoice(int choice) {
        var card = asked.get(number).question().choices().get(choice);
        var tile = tile(card, choice, texts.language(), TILE_WIDTH, TILE_HEIGHT);
        var y = 104 + choice * (TILE_HEIGHT + 8);
        tile.relocate(MARGIN, y);
        tile.setId("choice-" + choice);
        var subject = subject();
        var counter = new Counter("count-" + choice, card.text().in(texts.language()), texts, hands -> {
            var count = new HandCount(subject, choice, hands);
            shell.answered(shell.storage().tell(book -> book.seances().count(run.seance(), count)), done -> {});
        });
        getChildren().addAll(tile, Buttons.at(counter, MARGIN + TILE_WIDTH + 16, y, 240, TILE_HEIGHT));
    }

    private void fill() {
        var subject = subject();
        shell.answered(
                shell.storage().ask(book -> book.seances().hands(run.seance())),
                hands -> hands.stream()
                        .filter(count -> count.subject().equals(subject))
                        .forEach(count -> {
                            if (lookup("#count-" + count.choice()) instanceof Counter counter) {
                                counter.show(count.hands());
                            }
                        }));
    }

    private void reveal() {
        var question = asked.get(number).question();
        var styles = lookup("#choice-" + question.right()).getStyleClass();
        if (!styles.contains(RIGHT)) {
            styles.add(RIGHT);
        }
        if (lookup(".panel-sentence") instanceof Label ask) {
            ask.setText(question.because().in(texts.language()));
        }
    }
}
