package mulot.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import mulot.i18n.Texts;
import mulot.level.Level;
import mulot.mechanic.Mechanics;
import mulot.play.Attempt;
import mulot.play.Replay;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.Motion;
import mulot.ui.PlayDesk;
import mulot.ui.PlayView;
import mulot.ui.Sound;

/** A recorded play, move by move and then lived, for those who look back. */
final class WatchScreen<L, S, M> extends Pane implements PlayDesk<M> {
    private final Shell shell;
    private final PlayView<S, M> view;
    private final List<S> states;
    private final Runnable end;
    private final Label words = new Label();
    private final Button before;
    private final Button after;
    private int shown;

    /**
     * @param level the version that was played
     * @param end where the way back leads
     * @throws IllegalArgumentException when the play cannot be played again
     */
    WatchScreen(Shell shell, Level<L, S, M> level, Attempt attempt, Runnable end) {
        this.shell = shell;
        this.end = end;
        this.states = Replay.of(level.kind().rules(), level.body(), attempt.seed(), attempt.moves())
                .states();
        this.view = Mechanics.of(level).view(level.body(), this);
        var title = new Label(level.envelope().title().in(texts().language()));
        title.getStyleClass().addAll("pill", "title");
        title.setMinHeight(64);
        title.relocate(168, 16);
        words.getStyleClass().addAll("say", Reader.SPOKEN);
        words.setWrapText(true);
        before = Buttons.tall("paper", Icon.BACK.node(36), texts().get("screens.watch.before"), () -> turn(-1));
        after = Buttons.tall("paper", Icon.PLAY.node(36), texts().get("screens.watch.after"), () -> turn(1));
        var live = Buttons.of("leaf", Icon.PLAY.node(32), texts().get("screens.watch.live"), this::live);
        before.getStyleClass().add("tall");
        after.getStyleClass().add("tall");
        before.setId("watch-before");
        after.setId("watch-after");
        live.setId("watch-live");
        live.getStyleClass().add("main-button");
        var places = view.places();
        view.node().setMouseTransparent(true);
        getChildren()
                .addAll(
                        view.node(),
                        title,
                        Buttons.back(texts().get("screens.back"), this::leave),
                        Buttons.at(words, places.sentence()),
                        Buttons.at(before, places.undo()),
                        Buttons.at(after, places.hint()),
                        Buttons.at(live, places.finish()));
        turn(0);
    }

    private void turn(int by) {
        shown = Math.clamp(shown + (long) by, 0, states.size() - 1);
        view.show(states.get(shown));
        before.setDisable(shown == 0);
        after.setDisable(shown == states.size() - 1);
        say(texts().get("screens.watch.move", shown, states.size() - 1));
    }

    private void live() {
        shown = states.size() - 1;
        before.setDisable(true);
        after.setDisable(true);
        view.live(states.getLast(), () -> turn(0));
    }

    private void leave() {
        view.skip();
        end.run();
    }

    @Override
    public void move(M move) {
        // nothing is played here
    }

    @Override
    public void say(String sentence) {
        words.setText(sentence);
    }

    @Override
    public Texts texts() {
        return shell.texts();
    }

    @Override
    public Motion motion() {
        return shell.motion();
    }

    @Override
    public Sound sound() {
        return shell.sound();
    }
}
