package mulot.shell;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import mulot.i18n.Texts;
import mulot.level.Level;
import mulot.mechanic.Mechanic;
import mulot.mechanic.Mechanics;
import mulot.mechanic.Why;
import mulot.play.Advice;
import mulot.play.Attempt;
import mulot.play.PlaySession;
import mulot.play.Seed;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Gesture;
import mulot.ui.Icon;
import mulot.ui.Motion;
import mulot.ui.PlayDesk;
import mulot.ui.PlayView;
import mulot.ui.Sound;

/**
 * A level being played: what every game has (way back, undo, hint, Mulot's sentence, recording) around the game's own
 * picture.
 */
final class PlayScreen<L, S, M> extends Pane implements PlayDesk<M>, Guarded {
    private static final double MULOT = 72;

    private final Shell shell;
    private final Level<L, S, M> level;
    private final Mechanic<L, S, M> mechanic;
    private final PlaySession<L, S, M> session;
    private final Hints<L, S, M> hints;
    private final PlayView<S, M> view;
    private final Label words = new Label();
    private final ImageView mulot = Art.picture("mulot/point", MULOT);
    private final Button undo;
    private final Button hint;
    private final Button finish;
    private final Button skip;
    private final Instant opened;
    private boolean living;

    PlayScreen(Shell shell, Level<L, S, M> level, boolean guided) {
        this.shell = shell;
        this.level = level;
        this.mechanic = Mechanics.of(level);
        this.session = new PlaySession<>(level.kind().rules(), level.body(), new Seed(0));
        this.opened = shell.clock().instant();
        this.view = mechanic.view(level.body(), this);
        this.hints = new Hints<>(level, guided, texts());
        var title = new Label(level.envelope().title().in(texts().language()));
        title.getStyleClass().addAll("pill", "title");
        title.setMinHeight(64);
        title.relocate(168, 16);
        undo = Buttons.tall("paper", Icon.UNDO.node(40), texts().get("screens.play.undo"), this::undo);
        hint = Buttons.tall("paper", Art.icon("hint", 40), texts().get("screens.play.hint"), this::hint);
        finish = Buttons.of("leaf", Icon.PLAY.node(32), texts().get(mechanic.id() + ".finish"), this::finish);
        skip = Buttons.of("paper", Icon.SKIP.node(36), texts().get("screens.play.skip"), view::skip);
        getChildren().addAll(view.node(), title, Buttons.back(texts().get("screens.play.map"), this::leave));
        addActions();
        addWords();
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        refresh();
        say(level.envelope().story().in(texts().language()));
    }

    private void addActions() {
        undo.getStyleClass().add("tall");
        hint.getStyleClass().add("tall");
        finish.getStyleClass().add("main-button");
        undo.setId("undo");
        hint.setId("hint");
        finish.setId("finish");
        skip.setId("skip");
        skip.setVisible(false);
        getChildren()
                .addAll(
                        Buttons.at(undo, 1016, 526, 120, 90),
                        Buttons.at(hint, 1144, 526, 120, 90),
                        Buttons.at(finish, 1016, 628, 248, 80),
                        Buttons.at(skip, 1016, 526, 248, 90));
    }

    private void addWords() {
        words.getStyleClass().add("say");
        words.setId("say");
        Buttons.at(words, 110, 532, 880, 50);
        mulot.relocate(32, 516);
        getChildren().addAll(mulot, words);
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
        if (!living && session.play(move)) {
            hints.forget();
            say(
                    mechanic.finish(session.state()).isPresent()
                            ? texts().get(mechanic.id() + ".instruction-ready")
                            : view.instruction());
            refresh();
        }
    }

    private void refresh() {
        view.show(session.state());
        undo.setDisable(!session.canUndo());
        finish.setDisable(mechanic.finish(session.state()).isEmpty());
        view.unpoint();
        hints.guide(session.state(), view::point);
    }

    private void undo() {
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

    private void hint() {
        if (living) {
            return;
        }
        session.hintTaken();
        mulot.setImage(Art.image("mulot/think"));
        hints.next(session.state(), (sentence, advice) -> {
            say(sentence);
            mulot.setImage(Art.image("mulot/point"));
            view.unpoint();
            advice.ifPresent(this::show);
        });
    }

    private void show(Advice<M> advice) {
        switch (advice) {
            case Advice.Next<M>(var move) -> view.point(move);
            case Advice.TakeBack<M>(var move) -> view.point(move);
            case Advice.Undo<M>() -> undo.requestFocus();
        }
    }

    /** The plan is done: it is recorded and lived; the result follows when both are over. */
    private void finish() {
        var move = mechanic.finish(session.state());
        if (living || move.isEmpty() || !session.play(move.get())) {
            return;
        }
        living = true;
        shell.sound().play(Sound.Name.PAGE);
        showActions(false);
        var seconds = (int) Duration.between(opened, shell.clock().instant()).toSeconds();
        var attempt = session.attempt(level.id(), level.fingerprint(), seconds);
        var recorded = shell.record(level, attempt);
        view.live(session.state(), () -> shell.answered(recorded, done -> showResult(attempt)));
    }

    private void showResult(Attempt attempt) {
        if (shell.content().equals(this)) {
            showActions(true);
            shell.result(this, attempt);
        }
    }

    private void showActions(boolean planning) {
        undo.setVisible(planning);
        hint.setVisible(planning);
        finish.setVisible(planning);
        skip.setVisible(!planning);
        if (!planning) {
            skip.requestFocus();
        }
    }

    /** Back to the plan as it was before it was lived. */
    void resume() {
        living = false;
        session.undo();
        hints.forget();
        say(view.instruction());
        refresh();
    }

    Level<L, S, M> level() {
        return level;
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
        shell.leave(this);
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
