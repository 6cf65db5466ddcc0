package mulot.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import mulot.classroom.Seance;
import mulot.store.Database;
import mulot.store.RecordedAttempt;
import mulot.teacher.Desk;
import mulot.teacher.Pin;
import mulot.teacher.PinScreen;
import mulot.teacher.TeacherDesk;

/** The way to the pages for adults, behind the PIN. */
final class TeacherDoor implements Desk.Ways {
    private final Shell shell;
    private final Pin pin = Pin.onThisMachine();

    TeacherDoor(Shell shell) {
        this.shell = shell;
    }

    void open() {
        ask(this::enter);
    }

    /** Ends the program for an adult: the code is asked for first. */
    void leave() {
        ask(this::close);
    }

    private void ask(Runnable then) {
        var language = shell.texts().language();
        shell.showAdult(new PinScreen(shell.storage(), pin, language, shell::home, then));
    }

    @Override
    public void restore(Path backup) {
        var scores = shell.storage().folder().database();
        shell.reopen(() -> Database.restore(scores, backup, shell.clock()));
    }

    @Override
    public void changePin() {
        shell.answered(shell.storage().tell(Pin::forget), done -> open());
    }

    @Override
    public void close() {
        Platform.exit();
    }

    private void enter() {
        shell.showAdult(new TeacherDesk(new Desk(
                shell.storage(),
                shell.clock(),
                shell.texts().language(),
                shell.levels(),
                shell.library(),
                shell.banks(),
                this)));
    }

    @Override
    public void home() {
        shell.home();
    }

    @Override
    public void animate(Seance seance) {
        shell.seances().begin(seance);
    }

    @Override
    public boolean watch(RecordedAttempt attempt) {
        return shell.plays().watch(attempt, this::enter);
    }

    @Override
    public Optional<String> decision(RecordedAttempt attempt) {
        return Decisions.tell(attempt, shell.catalog().join(), shell.texts())
                .map(told -> told.why().cause())
                .map(cause -> (cause.heading() + " " + cause.caption()).strip());
    }
}
