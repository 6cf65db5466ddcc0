package mulot.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import mulot.i18n.Texts;
import mulot.store.RecordedAttempt;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** «En parler»: two plays side by side, or a vote of the class. */
final class DebriefPanel extends Panel {
    private static final Rectangle2D CAUSE = new Rectangle2D(10, 10, 194, 214);
    private static final Rectangle2D EFFECT = new Rectangle2D(248, 10, 194, 214);
    private static final double HALF = 452;

    private final Shell shell;
    private final SeanceRun run;
    private final Texts texts;
    private final Pane content = new Pane();

    DebriefPanel(Shell shell, SeanceRun run) {
        this.shell = shell;
        this.run = run;
        this.texts = shell.texts();
        var group = new ToggleGroup();
        var plays = choice(group, "debrief-plays", this::showPlays);
        var vote = choice(group, "debrief-vote", this::showVote);
        getChildren()
                .addAll(
                        Buttons.at(plays, MARGIN, 10, HALF, 56),
                        Buttons.at(vote, WIDTH - MARGIN - HALF, 10, HALF, 56),
                        Buttons.at(content, 0, 72, WIDTH, HEIGHT - 72));
        plays.setSelected(true);
        showPlays();
    }

    private ToggleButton choice(ToggleGroup group, String id, Runnable chosen) {
        var button = new ToggleButton(texts.get("seance." + id));
        button.getStyleClass().setAll("choice");
        button.setId(id);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.run();
        });
        return button;
    }

    private void showVote() {
        content.getChildren().setAll(new VotePanel(shell, run));
    }

    private void showPlays() {
        content.getChildren().clear();
        var day = run.seance().day();
        shell.answered(shell.storage().ask(book -> book.attempts()), attempts -> {
            var today = attempts.stream().filter(one -> one.day().equals(day)).toList();
            show(today);
        });
    }

    private void show(List<RecordedAttempt> today) {
        var found = Decisions.of(today, shell.catalog().join(), texts);
        if (found.isEmpty()) {
            var opener = shell.banks()
                    .of(run.seance().plan().objectives().getFirst())
                    .map(bank -> bank.openers().getFirst().in(texts.language()))
                    .orElse("");
            content.getChildren()
                    .addAll(
                            Buttons.at(sentence(texts.get("seance.no-plays")), MARGIN, 30, WIDTH - 2 * MARGIN, 120),
                            Buttons.at(sentence(opener), MARGIN, 170, WIDTH - 2 * MARGIN, 130));
            return;
        }
        var pair = found.get();
        var title = sentence(texts.get(
                "seance.what-changed", pair.less().level().envelope().title().in(texts.language())));
        content.getChildren().add(Buttons.at(title, MARGIN, 0, WIDTH - 2 * MARGIN, 52));
        addPlay(pair.less(), "a", MARGIN);
        addPlay(pair.more(), "b", WIDTH - MARGIN - HALF);
    }

    private void addPlay(Decisions.Told told, String letter, double x) {
        var card = new Pane();
        card.getStyleClass().add("play-card");
        var arrow = Icon.PLAY.node(28);
        arrow.getStyleClass().add("arrow");
        arrow.relocate(212, 92);
        var again = Buttons.of(
                "paper",
                Icon.PLAY.node(26),
                texts.get("seance.watch-" + letter),
                () -> shell.plays().watch(told.attempt(), shell.seances()::show));
        again.setId("watch-" + letter);
        card.getChildren()
                .addAll(
                        ResultScreen.picture(told.why().cause(), CAUSE, "cause"),
                        arrow,
                        ResultScreen.picture(told.why().effect(), EFFECT, "effect"),
                        Buttons.at(again, 66, 232, 320, 64));
        content.getChildren().add(Buttons.at(card, x, 56, HALF, 304));
    }
}
