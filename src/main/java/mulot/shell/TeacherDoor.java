package mulot.shell;

import java.util.Map;
import java.util.stream.Collectors;
import mulot.play.LevelId;
import mulot.teacher.AttemptsScreen;
import mulot.teacher.PinScreen;

/** The way to the pages for adults, behind the PIN. */
final class TeacherDoor {
    private final Shell shell;

    TeacherDoor(Shell shell) {
        this.shell = shell;
    }

    void open() {
        var language = shell.texts().language();
        shell.showAdult(new PinScreen(shell.storage(), shell.clock(), language, shell::home, this::enter));
    }

    private void enter() {
        var language = shell.texts().language();
        Map<LevelId, String> titles = shell.levels().stream()
                .collect(Collectors.toMap(
                        level -> level.id(), level -> level.envelope().title().in(language)));
        shell.showAdult(new AttemptsScreen(
                shell.storage(), shell.clock(), language, id -> titles.getOrDefault(id, id.value()), shell::home));
    }
}
