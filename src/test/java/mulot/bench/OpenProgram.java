package mulot.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import mulot.i18n.Language;
import mulot.play.Seed;
import mulot.shell.LaunchOptions;
import mulot.shell.Shell;
import mulot.shell.WindowSize;
import mulot.store.DataFolder;
import mulot.ui.Board;
import mulot.ui.Motion;
import mulot.ui.Theme;

/** The program in a window of its own, without sound and movement; ends the toolkit when it is closed. */
final class OpenProgram implements AutoCloseable {
    private final Shell shell;
    private final Scene scene;

    /** Starts the toolkit and the program, and does what it does after its first picture. */
    OpenProgram(DataFolder data, Path levels) {
        Platform.startup(() -> Platform.setImplicitExit(false));
        shell = Stopwatch.onScreen(() -> new Shell(options(data, levels), new Motion(true, 1)));
        scene = Stopwatch.onScreen(() -> open(shell));
    }

    Scene scene() {
        return scene;
    }

    @Override
    public void close() {
        Stopwatch.onScreen(() -> {
            shell.close();
            return true;
        });
        Platform.exit();
    }

    private static LaunchOptions options(DataFolder data, Path levels) {
        return new LaunchOptions(
                data,
                levels,
                Language.FR,
                "",
                Optional.empty(),
                WindowSize.WINDOW,
                true,
                true,
                1,
                () -> new Seed(0),
                Clock.systemUTC(),
                Optional.empty());
    }

    private static Scene open(Shell shell) {
        var made = new Scene(shell.root(), Board.WIDTH, Board.HEIGHT);
        Theme.dress(made);
        var stage = new Stage();
        stage.setScene(made);
        stage.show();
        shell.home();
        shell.settle();
        return made;
    }
}
