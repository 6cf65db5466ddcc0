package mulot.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.mechanic.Mechanics;
import mulot.store.DataFolder;
import mulot.store.StoreException;

/**
 * Opens every screen on a school's 100,000 attempts and prints how long each took, twice: the first time the program is
 * cold. With 600 attempts the folder holds next to nothing, and what still takes long is the cold program. A window is
 * needed ({@code xvfb-run -a -s "-screen 0 1366x768x24"} makes one): JavaFX's headless platform copies each picture point by
 * point. In the folder of the project, with the flags of the program:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test-classpath
 * java $(cat src/dist/flags) --enable-native-access=ALL-UNNAMED
 *     -cp target/test-classes:target/classes:$(cat target/test-classpath) mulot.bench.ManyAttempts [FOLDER [ATTEMPTS]]
 * </pre>
 *
 * The folder is filled when it holds no scores yet.
 */
public final class ManyAttempts {
    private static final int ATTEMPTS = 100_000;

    /** Nanoseconds that a hand takes from digit to digit. */
    private static final long DIGIT = 250_000_000;

    private static final Path LEVELS = Path.of("levels");

    private final Scene scene;
    private final Stopwatch stopwatch;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ManyAttempts(Scene scene) {
        this.scene = scene;
        this.stopwatch = new Stopwatch(scene);
    }

    /** See above. */
    public static void main(String[] arguments) throws IOException, StoreException, SQLException {
        var folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("mulot-many");
        var attempts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ATTEMPTS;
        var data = new DataFolder(folder).create();
        if (Files.notExists(data.database())) {
            var levels = LevelCatalog.read(LEVELS, Mechanics.all(), Library.shipped())
                    .levels();
            new School(levels).write(data.database(), attempts);
        }
        try (var open = new OpenProgram(data, LEVELS)) {
            new ManyAttempts(open.scene()).run();
        }
    }

    private void run() {
        stopwatch.measure(() -> {}, () -> true);
        out.println("| screen | to the picture, ms | JavaFX thread, ms |");
        out.println("|---|---|---|");
        enterCode();
        lookBack(1);
        pages();
        lookBack(2);
        pages();
        press("the home screen", "#back", shown("#play"));
        play();
        play();
    }

    /** A code is chosen at the first run, asked for at the others. */
    private void enterCode() {
        press("door", "#teacher", this::takesDigits);
        for (var turn = 0; turn < 2 && find("#teacher-desk").isEmpty(); turn++) {
            for (var digit = 1; digit <= 4; digit++) {
                fire("#digit-" + digit);
                LockSupport.parkNanos(DIGIT);
            }
            fire("#confirm");
            stopwatch.measure(() -> {}, () -> find("#teacher-desk").isPresent() || takesDigits());
        }
        stopwatch.measure(() -> {}, shown("#classes"));
    }

    private boolean takesDigits() {
        return find("#digit-1").filter(key -> !key.isDisabled()).isPresent();
    }

    private void lookBack(int schoolClass) {
        anew("look back: another class", () -> choose("#classes", schoolClass), hasRows("#by-pupil", School.PUPILS));
        for (var tab : new String[] {"by-level", "by-objective", "every-try", "river", "by-pupil"}) {
            var content = tab.equals("by-objective") ? "objectives" : tab.equals("river") ? "river-words" : tab;
            step("look back: tab " + tab, () -> select(tab), shown("#" + content));
            if (tab.equals("by-level")) {
                step("look back: and its hardest steps", () -> {}, this::hasHardestSteps);
            }
        }
        step(
                "look back: one pupil's way",
                () -> table("#by-pupil").getSelectionModel().select(3),
                shown(".path-step"));
        anew("look back: one pupil alone", () -> choose("#pupils", 5), hasRows("#by-pupil", 1));
        anew("look back: everybody", () -> choose("#pupils", 0), hasRows("#by-pupil", School.PUPILS));
        anew("look back: one séance", () -> choose("#seances", 2), hasRows("#by-pupil", School.PUPILS));
        press("look back: write the table", "#export", () -> text("#message").contains(".csv"));
    }

    private void pages() {
        press("classes", "#page-classes", hasRows("#class-pupils", School.PUPILS));
        press("séance", "#page-seance", shown("#planned-0"));
        press("take away", "#page-take-away", shown("#write-report"));
        press("take away: report", "#write-report", () -> text("#message").contains(".pdf"));
        press("take away: levels", "#write-levels", () -> text("#message").contains(".csv"));
        press("data", "#page-data", shown("#back-up"));
        anew("look back", () -> button("#page-look-back").fire(), hasRows("#by-pupil", School.PUPILS));
    }

    private void play() {
        press("choice of the class", "#play", shown("#class-3"));
        press("choice of the pupil", "#class-3", shown("#pupil-5"));
        press("map", "#pupil-5", shown("#place-house"));
        press("a level", "#level-day-010-first-evening", shown("#hint"));
        press("the map again", "#back", shown("#place-house"));
        press("choice of the pupil again", "#back", shown("#class-3"));
        press("the home screen", "#back", shown("#play"));
    }

    private void press(String what, String button, BooleanSupplier shown) {
        step(what, () -> button(button).fire(), shown);
    }

    /** The tabs are made anew: those of before do not count. */
    private void anew(String what, Runnable step, BooleanSupplier shown) {
        var before = Stopwatch.onScreen(() -> find(".tab-pane"));
        step(what, step, () -> !find(".tab-pane").equals(before) && shown.getAsBoolean());
    }

    private void step(String what, Runnable step, BooleanSupplier shown) {
        var time = stopwatch.measure(step, shown);
        out.printf("| %s | %d | %d |%n", what, time.picture(), time.thread());
    }

    private void fire(String button) {
        stopwatch.measure(() -> button(button).fire(), () -> true);
    }

    private ButtonBase button(String selector) {
        return (ButtonBase) find(selector).orElseThrow();
    }

    private Optional<Node> find(String selector) {
        return Optional.ofNullable(scene.getRoot().lookup(selector));
    }

    private BooleanSupplier shown(String selector) {
        return () -> find(selector).filter(ManyAttempts::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        return node.isVisible()
                && Optional.ofNullable(node.getParent())
                        .map(ManyAttempts::isShown)
                        .orElse(true);
    }

    private BooleanSupplier hasRows(String table, int rows) {
        return () -> find(table)
                .filter(each -> table(table).getItems().size() == rows)
                .isPresent();
    }

    private boolean hasHardestSteps() {
        return !"…".equals(table("#by-level").getColumns().getLast().getCellData(0));
    }

    private TableView<?> table(String selector) {
        return (TableView<?>) find(selector).orElseThrow();
    }

    private String text(String selector) {
        return find(selector).map(node -> ((Labeled) node).getText()).orElse("");
    }

    private void choose(String box, int place) {
        ((ComboBox<?>) find(box).orElseThrow()).getSelectionModel().select(place);
    }

    private void select(String tab) {
        var tabs = (TabPane) find(".tab-pane").orElseThrow();
        tabs.getTabs().stream()
                .filter(each -> each.getId().equals("tab-" + tab))
                .findFirst()
                .ifPresent(each -> tabs.getSelectionModel().select(each));
    }
}
