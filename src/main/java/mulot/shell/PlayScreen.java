package mulot.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.i18n.Texts;
import mulot.level.Level;
import mulot.mechanic.Mechanic;
import mulot.mechanic.Mechanics;
import mulot.mechanic.Why;
import mulot.play.Advice;
import mulot.play.Attempt;
import mulot.play.PlanRules;
import mulot.play.PlaySession;
import mulot.play.Seed;
import mulot.ui.Buttons;
import mulot.ui.Gesture;
import mulot.ui.Motion;
import mulot.ui.PlayDesk;
import mulot.ui.PlayView;
import mulot.ui.Sound;

/**
 * A level being played: what every game has (way back, undo, hint, Mulot's sentence, recording) around the game's own
 * picture.
 */
final class PlayScreen<L, S, M> extends Pane implements PlayDesk<M>, PlayControls.Actions, Guarded {
    private final Shell shell;
    private final Level<L, S, M> level;
    private final Level<L, S, M> played;
    private final Mechanic<L, S, M> mechanic;
    private final PlaySession<L, S, M> session;
    private final Hints<L, S, M> hints;
    private final PlayView<S, M> view;
    private final PlayControls controls;
    private final TurnSign turn = new TurnSign();
    private final Instant opened;
    private boolean living;
    private boolean closed;

    /**
     * @param easier whether its easier twin is played
     * @param guided whether the first moves are shown
     */
    PlayScreen(Shell shell, Level<L, S, M> level, Seed seed, boolean easier, boolean guided) {
        this.shell = shell;
        this.level = level;
        this.played = easier ? level.easier() : level;
        this.mechanic = Mechanics.of(level);
        this.session = new PlaySession<>(level.kind().rules(), played.body(), seed);
        this.opened = shell.clock().instant();
        this.view = mechanic.view(played.body(), this);
        this.hints = new Hints<>(played, session.state(), guided, texts());
        controls = new PlayControls(view.places(), texts(), texts().get(mechanic.id() + ".finish"), this);
        getChildren().addAll(view.node(), head(), Buttons.back(texts().get("screens.play.map"), this::leave));
        controls.addTo(this);
        if (shell.team().isTogether()) {
            getChildren().add(turn);
            turn.show(shell.team().atTheMouse().pseudonym());
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        refresh();
        say(level.envelope().story().in(texts().language()));
    }

    /** The title; where the level is weighed, the scales in its place. */
    private Region head() {
        if (level.envelope().weighed()) {
            return new PlayScales(texts(), motion());
        }
        var title = new Label(level.envelope().title().in(texts().language()));
        title.getStyleClass().addAll("pill", "title");
        title.setMinHeight(64);
        title.setMaxSize(464, 64);
        title.relocate(168, 16);
        return title;
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() && event.getCode() == KeyCode.Z) {
            undo();
        } else if (event.isControlDown() && event.getCode() == KeyCode.Y) {
            redo();
        } else if (event.getCode() == KeyCode.H) {
            hint();
        } else {
            return;
        }
        event.consume();
    }

    @Override
    public void move(M move) {
        if (living || !session.play(move)) {
            return;
        }
        if (session.verdict().isDecided()) {
            live();
            return;
        }
        hints.forget();
        say(
                mechanic.finish(session.state()).isPresent()
                        ? texts().get(mechanic.id() + ".instruction-ready")
                        : view.instruction());
        refresh();
        if (shell.team().isTogether() && mechanic.endsTurn(move)) {
            passTheMouse();
        }
    }

    private void passTheMouse() {
        var next = shell.team().pass().pseudonym();
        shell.sound().play(Sound.Name.BELL);
        turn.show(next);
        say(texts().get("screens.team.turn", next.name(texts().language())));
    }

    private void refresh() {
        view.show(session.state());
        controls.canUndo(session.canUndo());
        controls.canFinish(mechanic.finish(session.state()).isPresent());
        view.unpoint();
        hints.guide(session.state(), view::point);
    }

    @Override
    public void undo() {
        if (!living && session.undo()) {
            shell.sound().play(Sound.Name.PICK);
            hints.forget();
            say(view.instruction());
            refresh();
        }
    }

    private void redo() {
        if (!living && session.redo()) {
            hints.forget();
            refresh();
        }
    }

    @Override
    public void hint() {
        if (living) {
            return;
        }
        session.hintTaken();
        controls.pose("think");
        hints.next(session.state(), (sentence, advice) -> {
            say(sentence);
            controls.pose("point");
            view.unpoint();
            advice.ifPresent(this::show);
        });
    }

    private void show(Advice<M> advice) {
        switch (advice) {
            case Advice.Next<M>(var move) -> view.point(move);
            case Advice.TakeBack<M>(var move) -> view.point(move);
            case Advice.Undo<M>() -> controls.undo().requestFocus();
        }
    }

    @Override
    public void finish() {
        mechanic.finish(session.state()).ifPresent(last -> {
            closed = true;
            move(last);
        });
    }

    /** The play is decided: it is recorded and lived; the result follows when both are over. */
    private void live() {
        living = true;
        shell.sound().play(Sound.Name.PAGE);
        controls.planning(false);
        var seconds = (int) Duration.between(opened, shell.clock().instant()).toSeconds();
        var attempt = session.attempt(level.id(), played.fingerprint(), seconds);
        var recorded = shell.plays().record(level, attempt);
        view.live(session.state(), () -> shell.answered(recorded, done -> showResult(attempt)));
    }

    private void showResult(Attempt attempt) {
        if (shell.content().equals(this)) {
            controls.planning(true);
            shell.plays().tell(this, attempt);
        }
    }

    @Override
    public void skip() {
        view.skip();
    }

    /** Whether the play can go on where it was before its last move: a plan, or a slip in the middle. */
    boolean canResume() {
        return session.canUndo() && (!closed || level.kind().rules() instanceof PlanRules);
    }

    boolean isEasier() {
        return !played.equals(level);
    }

    /** The same play on the easier twin, as it was before its last move. */
    PlayScreen<L, S, M> easier() {
        var twin = new PlayScreen<>(shell, level, session.seed(), true, false);
        session.undo();
        session.moves().forEach(twin.session::play);
        twin.refresh();
        return twin;
    }

    /** Back to the play as it was before its last move. */
    void resume() {
        living = false;
        closed = false;
        session.undo();
        hints.forget();
        say(view.instruction());
        refresh();
    }

    Level<L, S, M> level() {
        return level;
    }

    /** The names of the secrets that the play has shown. */
    List<String> discovered() {
        return mechanic.discovered(session.state());
    }

    /** The decision that mattered in the play that was just lived. */
    Why why() {
        return mechanic.why(session.state(), texts());
    }

    /** How a hand makes a move given as text. */
    Gesture gesture(String move) {
        return view.gesture(level.kind().rules().read(move).orElseThrow());
    }

    private void leave() {
        shell.plays().leave(this);
    }

    @Override
    public boolean mayLeave() {
        return session.moves().isEmpty();
    }

    @Override
    public boolean release() {
        return view.release();
    }

    @Override
    public void left() {
        living = true;
        view.skip();
        hints.close();
    }

    @Override
    public void say(String sentence) {
        controls.say(sentence);
        shell.reader().changed(controls.words());
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
