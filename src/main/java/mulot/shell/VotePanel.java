package mulot.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import mulot.classroom.HandCount;
import mulot.i18n.Texts;
import mulot.level.Debate;
import mulot.ui.Buttons;

/** A vote of the class with four colours, each with a shape: vote, talk, vote again; both counts are kept. */
final class VotePanel extends Pane {
    private static final double WIDTH = Panel.WIDTH;
    private static final double TILE_WIDTH = 386;
    private static final double TILE_HEIGHT = 110;

    private final Shell shell;
    private final SeanceRun run;
    private final Texts texts;
    private final String objective;
    private final Label total = new Label();
    private int round = 1;

    VotePanel(Shell shell, SeanceRun run) {
        this.shell = shell;
        this.run = run;
        this.texts = shell.texts();
        this.objective = run.seance().plan().objectives().getFirst();
        shell.banks().of(objective).ifPresent(bank -> show(bank.debate()));
    }

    private void show(Debate debate) {
        var ask = Panel.sentence(debate.ask().in(texts.language()));
        getChildren().add(Buttons.at(ask, Panel.MARGIN, 0, WIDTH - 2 * Panel.MARGIN, 52));
        for (var choice = 0; choice < debate.choices().size(); choice++) {
            addChoice(debate, choice);
        }
        var group = new ToggleGroup();
        for (var each = 1; each <= 2; each++) {
            addRound(group, each);
        }
        total.getStyleClass().add("clock-below");
        total.setId("vote-total");
        getChildren().add(Buttons.at(total, 560, 284, 248, 52));
        fill();
    }

    private void addChoice(Debate debate, int choice) {
        var card = debate.choices().get(choice);
        var tile = new Pane();
        tile.getStyleClass().addAll("vote", "vote-" + choice);
        var row = choice / 2;
        var x = Panel.MARGIN + choice % 2 * (TILE_WIDTH + 12);
        var y = 56 + row * (TILE_HEIGHT + 6);
        var counter = new Counter("count-" + choice, card.text().in(texts.language()), texts, hands -> {
            var count = new HandCount(HandCount.vote(objective, round), choice, hands);
            shell.answered(shell.storage().tell(book -> book.seances().count(run.seance(), count)), done -> fill());
        });
        counter.getStyleClass().add("counter-on-colour");
        tile.getChildren()
                .addAll(
                        Buttons.at(Panel.shape(choice), 12, 10, 30, 30),
                        Buttons.at(Panel.picture(card, 64), 16, 42, 64, 64),
                        Buttons.at(Panel.words(card, texts.language()), 52, 2, TILE_WIDTH - 60, 44),
                        Buttons.at(counter, 140, 46, 236, 62));
        getChildren().add(Buttons.at(tile, x, y, TILE_WIDTH, TILE_HEIGHT));
    }

    private void addRound(ToggleGroup group, int number) {
        var button = new ToggleButton(texts.get("seance.vote-" + number));
        button.getStyleClass().setAll("choice");
        button.setId("vote-round-" + number);
        button.setToggleGroup(group);
        button.setSelected(number == round);
        button.setOnAction(event -> {
            button.setSelected(true);
            round = number;
            fill();
        });
        getChildren().add(Buttons.at(button, Panel.MARGIN + (number - 1) * 260, 284, 248, 52));
    }

    private void fill() {
        var subject = HandCount.vote(objective, round);
        var before = HandCount.vote(objective, 1);
        shell.answered(shell.storage().ask(book -> book.seances().hands(run.seance())), hands -> {
            lookupAll(".counter").forEach(node -> {
                if (node instanceof Counter counter) {
                    counter.show(hands.stream()
                            .filter(count -> count.subject().equals(subject)
                                    && counter.getId().equals("count-" + count.choice()))
                            .mapToInt(HandCount::hands)
                            .sum());
                }
            });
            var now = sum(hands, subject);
            total.setText(
                    round == 1
                            ? texts.get("seance.vote-total", now)
                            : texts.get("seance.vote-total-again", now, sum(hands, before)));
        });
    }

    private static int sum(List<HandCount> hands, String subject) {
        return hands.stream()
                .filter(count -> count.subject().equals(subject))
                .mapToInt(HandCount::hands)
                .sum();
    }
}
