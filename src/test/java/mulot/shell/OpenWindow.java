package mulot.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import mulot.i18n.Language;
import mulot.level.Level;
import mulot.play.Seed;
import mulot.store.DataFolder;
import mulot.store.RecordedAttempt;
import mulot.ui.Board;
import mulot.ui.Gesture;
import mulot.ui.Motion;
import mulot.ui.Theme;

/** The real window on a folder of its own, with a hand on it. */
final class OpenWindow implements AutoCloseable {
    private static final double HURRY = 30;
    private static final double HAND_HURRY = 2;
    private static final long GLANCE = 20;
    private static final int MOST_TABS = 80;
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private final Shell shell;
    private final Stage stage;
    private final Scene scene;
    private final Hand hand;
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();

    OpenWindow(Path folder, Language language) {
        this(folder, language, Clock.system(ZoneOffset.UTC));
    }

    OpenWindow(Path folder, Language language, Clock clock) {
        this(new DataFolder(folder), language, clock);
    }

    OpenWindow(DataFolder data, Language language, Clock clock) {
        startToolkit();
        var options = new LaunchOptions(
                data,
                Path.of("levels"),
                language,
                "",
                Optional.empty(),
                WindowSize.WINDOW,
                true,
                false,
                HURRY,
                () -> new Seed(0),
                clock,
                Optional.empty());
        shell = Hand.onScreen(() -> new Shell(options, new Motion(false, HURRY)));
        scene = Hand.onScreen(() -> {
            var made = new Scene(shell.root(), Board.WIDTH, Board.HEIGHT);
            Theme.dress(made);
            return made;
        });
        stage = Hand.onScreen(() -> {
            var made = new Stage();
            made.setScene(scene);
            shell.home();
            made.show();
            return made;
        });
        Hand.onScreen(() -> {
            shell.settle(this::note);
            return true;
        });
        hand = new Hand(scene, HAND_HURRY);
        while (!hand.sees("#play") && !hand.sees("#seance-screen")) {
            hand.rest(GLANCE);
        }
    }

    private void note(Throwable fault) {
        if (!isOfTheScreen(fault)) {
            faults.add(fault);
        }
    }

    /** The screen that is not there is smaller than 1920×1080; pictures of the window are whole all the same. */
    private static boolean isOfTheScreen(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .anyMatch(call -> call.getClassName().endsWith(".HeadlessWindow"));
    }

    static void startToolkit() {
        if (STARTED.compareAndSet(false, true)) {
            var ready = new CountDownLatch(1);
            Platform.startup(ready::countDown);
            Platform.setImplicitExit(false);
            await(ready);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    Hand hand() {
        return hand;
    }

    Shell shell() {
        return shell;
    }

    /** Home, animal, map. */
    void sitDown(String animal, String colour) {
        hand.click("#play");
        hand.click("#animal-" + animal);
        hand.click("#colour-" + colour);
        hand.click("#me");
        hand.await("#place-house");
    }

    void open(String level) {
        hand.click("#level-" + level);
        hand.await("#hint");
    }

    /** Opens a level wherever the pupil is, also a closed one. */
    void jumpTo(Level<?, ?, ?> level) {
        Hand.onScreen(() -> {
            shell.plays().open(level);
            return true;
        });
        hand.await("#hint");
        while (!Hand.onScreen(() -> shell.playing()
                .filter(play -> play.level().id().equals(level.id()))
                .isPresent())) {
            hand.rest(10);
        }
    }

    void byMouse(String move) {
        var gesture = gesture(move);
        gesture.first().ifPresent(hand::click);
        if (gesture.to().isPresent()) {
            hand.drag(gesture.on(), gesture.to().get());
        } else {
            hand.click(gesture.on());
        }
    }

    void byKeyboard(String move) {
        var gesture = gesture(move);
        gesture.first().ifPresent(near -> {
            reach(near);
            hand.type(KeyCode.ENTER);
        });
        reach(gesture.on());
        hand.type(KeyCode.ENTER);
        if (gesture.to().isPresent()) {
            reach(gesture.to().get());
            hand.type(KeyCode.SPACE);
        }
    }

    private Gesture gesture(String move) {
        return Hand.onScreen(() -> shell.playing().orElseThrow().gesture(move));
    }

    /** Presses Tab until the focus is there. */
    void reach(String selector) {
        for (var tab = 0; tab < MOST_TABS; tab++) {
            if (("#" + focused()).equals(selector)) {
                return;
            }
            hand.type(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to " + selector);
    }

    String focused() {
        return Hand.onScreen(() -> Optional.ofNullable(scene.getFocusOwner())
                .map(node -> String.valueOf(node.getId()))
                .orElse(""));
    }

    String text(String selector) {
        var found = new AtomicReference<>("");
        Hand.onScreen(() -> {
            if (scene.getRoot().lookup(selector) instanceof Labeled labeled) {
                found.set(labeled.getText());
            }
            return true;
        });
        return found.get();
    }

    void take(Camera camera, String name) {
        Hand.onScreen(() -> {
            camera.take(scene, name);
            return true;
        });
    }

    /** Waits until what was asked for is laid out and what follows from that too. */
    void settle() {
        for (var pulse = 0; pulse < 2; pulse++) {
            var laidOut = new CountDownLatch(1);
            Runnable tell = laidOut::countDown;
            Hand.onScreen(() -> {
                scene.addPostLayoutPulseListener(tell);
                Platform.requestNextPulse();
                return true;
            });
            await(laidOut);
            Hand.onScreen(() -> {
                scene.removePostLayoutPulseListener(tell);
                return true;
            });
        }
    }

    List<RecordedAttempt> attempts() {
        return shell.storage().ask(book -> book.attempts()).join();
    }

    /** Makes the window's inside as large, in pixels. */
    void resize(double width, double height) {
        Hand.onScreen(() -> {
            stage.setWidth(width + stage.getWidth() - scene.getWidth());
            stage.setHeight(height + stage.getHeight() - scene.getHeight());
            return true;
        });
        hand.rest(100);
    }

    /** Through the teacher's door, with a new code. */
    void openDesk() {
        hand.click("#teacher");
        hand.await("#digit-1");
        for (var digit : List.of(1, 2, 3, 4, -1, 1, 2, 3, 4, -1)) {
            hand.click(digit < 0 ? "#confirm" : "#digit-" + digit);
        }
        hand.await("#teacher-desk");
    }

    List<Throwable> faults() {
        return faults;
    }

    @Override
    public void close() {
        Hand.onScreen(() -> {
            shell.close();
            stage.close();
            shell.root().getChildren().clear(); // the toolkit keeps the scenes of closed windows
            scene.setRoot(new Pane());
            return true;
        });
    }
}
