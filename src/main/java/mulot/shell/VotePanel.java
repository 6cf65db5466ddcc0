package mulot.shell;

import java.util.List;
import java.util.stream.Stream;
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
    private static final double TILE_WIDTH = 454;
    private static final double TILE_HEIGHT = 122;

    private final Shell shell;
    private final SeanceRun run;
    private final Texts texts;
    private final String objective;
    private final Label total = new Label();
    private int choices;
    private int round = 1;

    VotePanel(Shell shell, SeanceRun run) {
        this.shell = shell;
        this.run = run;
        this.texts = shell.texts();
        this.objective = run.seance().plan().objectives().getFirst();
        shell.banks().of(objective).ifPresent(bank -> show(bank.debate()));
    }

    private void show(Debate debate) {
        choices = debate.choices().size();
        var ask = Panel.sentence(debate.ask().in(texts.language()));
        getChildren().add(Buttons.at(ask, Panel.MARGIN, 0, WIDTH - 2 * Panel.MARGIN, 48));
        for (var choice = 0; choice < debate.choices().size(); choice++) {
            addChoice(debate, choice);
        }
        var group = new ToggleGroup();
        for (var each = 1; each <= 2; each++) {
            addRound(group, each);
        }
        total.getStyleClass().add("clock-below");
        total.setId("vote-total");
        getChildren().add(Buttons.at(total, 524, 310, WIDTH - 524 - Panel.MARGIN, 56));
        fill();
    }

    private void addChoice(Debate debate, int choice) {
        var card = debate.choices().get(choice);
        var tile = new Pane();
        tile.getStyleClass().addAll("vote", "vote-" + choice);
        var row = choice / 2;
        var x = Panel.MARGIN + choice % 2 * (TILE_WIDTH + 12);
        var y = 50 + row * (TILE_HEIGHT + 6);
        var counter = new Counter("count-" + choice, card.text().in(texts.language()), texts, hands -> {
            var count = new HandCount(HandCount.vote(objective, round), choice, hands);
            shell.answered(shell.storage().tell(book -> book.seances().count(run.seance(), count)), done -> fill());
        });
        counter.getStyleClass().add("counter-on-colour");
        var earlier = Panel.words("");
        earlier.setId("earlier-" + choice);
        earlier.getStyleClass().add("earlier");
        tile.getChildren()
                .addAll(
                        Buttons.at(Panel.shape(choice), 14, 10, 30, 30),
                        Buttons.at(Panel.picture(card, 62), 14, 52, 62, 62),
                        Buttons.at(earlier, 78, 60, 152, 48),
                        Buttons.at(Panel.words(card.text().in(texts.language())), 56, 0, TILE_WIDTH - 60, 48),
                        Buttons.at(counter, 230, 50, 216, 66));
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
        getChildren().add(Buttons.at(button, Panel.MARGIN + (number - 1) * 240, 310, 228, 56));
    }

    private void fill() {
        var subject = HandCount.vote(objective, round);
        var before = HandCount.vote(objective, 1);
        shell.answered(shell.storage().ask(book -> book.seances().hands(run.seance())), hands -> {
            for (var choice = 0; choice < choices; choice++) {
                if (lookup("#count-" + choice) instanceof Counter counter) {
                    counter.show(sum(hands, subject, choice));
                }
                if (lookup("#earlier-" + choice) instanceof Label earlier) {
                    earlier.setText(round == 1 ? "" : texts.get("seance.vote-earlier", sum(hands, before, choice)));
                }
            }
            var now = sum(hands, subject);
            total.setText(
                    round == 1
                            ? texts.get("seance.vote-total", now)
                            : texts.get("seance.vote-total-again", now, sum(hands, before)));
        });
    }

    private static int sum(List<HandCount> hands, String subject) {
        return sum(hands.stream(), subject);
    }

    private static int sum(List<HandCount> hands, String subject, int choice) {
        return sum(hands.stream().filter(count -> count.choice() == choice), subject);
    }

    private static int sum(Stream<HandCount> hands, String subject) {
        return hands.filter(count -> count.subject().equals(subject))
                .mapToInt(HandCount::hands)
                .sum();
    }
}
