package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import mulot.bench.Plays;
import mulot.classroom.Answer;
import mulot.classroom.Answering;
import mulot.classroom.Calling;
import mulot.classroom.Cycle;
import mulot.classroom.Moment;
import mulot.classroom.Pupil;
import mulot.classroom.SeancePlan;
import mulot.i18n.Language;
import mulot.store.ScoreBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A teacher looks back on thirty pupils with two hundred tries each, at three sizes of the window. */
class LookBackPageTest {
    private static final int PUPILS = 30;
    private static final int TRIES = 200;
    private static final int MOST_GLANCES = 400;

    @TempDir
    Path folder;

    private static void fill(ScoreBook book) {
        var random = new SplittableRandom(7);
        var attempts = Plays.of(Levels.shipped(), random);
        var pupils = new ArrayList<Pupil>();
        var schoolClass = book.classes().add("CM1 A", "CM1", Calling.NUMBERS).orElseThrow();
        for (var number = 1; number <= PUPILS; number++) {
            pupils.addAll(book.classes().enrol(schoolClass, List.of(String.valueOf(number))));
        }
        for (var pupil : pupils) {
            for (var count = 0; count < TRIES; count++) {
                var attempt = attempts.get(random.nextInt(attempts.size()));
                book.record(pupil, attempt.level().value().replaceFirst("-.*", ""), attempt);
            }
        }
        var plan = new SeancePlan(
                "Écrans", Cycle.THREE, Cycle.THREE.phases(), List.of(), List.of("O1"), Answering.BY_PUPIL);
        var seance = book.seances().begin(schoolClass, plan);
        for (var pupil : pupils) {
            for (var moment : Moment.values()) {
                var right = random.nextInt(10) < (moment == Moment.BEFORE ? 4 : 8);
                book.seances().answer(seance, new Answer(pupil.id(), moment, "O1", "O1-a1", right ? 1 : 0, right));
            }
        }
        book.seances().end(seance);
    }

    private static OpenWindow open(Path folder, Language language) {
        var window = new OpenWindow(folder, language);
        window.shell().storage().turnTo("CM1 A").join();
        window.shell().storage().tell(LookBackPageTest::fill).join();
        window.openDesk();
        window.hand().await("#by-pupil");
        return window;
    }

    private static void show(OpenWindow window, int tab) {
        Hand.onScreen(() -> {
            ((TabPane) window.shell().root().lookup(".tab-pane"))
                    .getSelectionModel()
                    .select(tab);
            return true;
        });
        window.hand().rest(100);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsWordsFitAtThreeSizes(Language language) {
        var complaints = new ArrayList<String>();
        try (var window = open(folder, language)) {
            var camera = new Camera(Path.of("target/desk", language.code()));
            show(window, 1);
            awaitHardestSteps(window);
            for (var size : List.of(List.of(1024, 768), List.of(1280, 720), List.of(1920, 1080))) {
                window.resize(size.getFirst(), size.getLast());
                for (var tab = 0; tab < 5; tab++) {
                    show(window, tab);
                    var name = "look-back-" + tab + "-" + size.getFirst();
                    window.take(camera, name);
                    Hand.onScreen(() ->
                            complaints.addAll(Look.over(name, window.shell().root())));
                }
            }
            assertEquals(List.of(), window.faults());
        }
        assertEquals("", String.join("\n", complaints));
    }

    @Test
    void aTryIsWatchedAndAPupilsWayIsShown() {
        try (var window = open(folder, Language.FR)) {
            var hand = window.hand();
            Hand.onScreen(() -> {
                ((TableView<?>) window.shell().root().lookup("#by-pupil"))
                        .getSelectionModel()
                        .select(3);
                return true;
            });
            hand.await(".path-step");
            show(window, 3);
            hand.await("#every-try");
            // the newest are there at once, the others come when the storage has read them
            window.shell().storage().ask(book -> 1).join();
            assertEquals(PUPILS * TRIES, rows(window, "#every-try"));
            Hand.onScreen(() -> {
                ((TableView<?>) window.shell().root().lookup("#every-try"))
                        .getSelectionModel()
                        .select(5);
                return true;
            });
            hand.click("#watch");
            hand.await("#watch-live");
            hand.click("#watch-after");
            hand.click("#back");
            hand.await("#by-pupil");
            assertEquals(List.of(), window.faults());
        }
    }

    @Test
    void gamesStandInTheOrderOfTheMap() {
        try (var window = open(folder, Language.FR)) {
            show(window, 1);
            var onTheMap = Levels.shipped().stream()
                    .map(level -> level.envelope().title().in(Language.FR))
                    .toList();
            assertEquals(onTheMap, firstColumn(window, "#by-level"));
        }
    }

    private static List<String> firstColumn(OpenWindow window, String table) {
        return Hand.onScreen(() -> {
            var shown = (TableView<?>) window.shell().root().lookup(table);
            var column = shown.getColumns().getFirst();
            return IntStream.range(0, shown.getItems().size())
                    .mapToObj(row -> String.valueOf(column.getCellData(row)))
                    .toList();
        });
    }

    /** They come when every try has been played again. */
    private static void awaitHardestSteps(OpenWindow window) {
        var glances = 0;
        while (glances < MOST_GLANCES
                && Hand.onScreen(() -> ((TableView<?>) window.shell().root().lookup("#by-level"))
                        .getColumns()
                        .getLast()
                        .getCellData(0)
                        .equals("…"))) {
            window.hand().rest(50);
            glances++;
        }
        assertTrue(glances < MOST_GLANCES, "the hardest steps never came");
    }

    private static int rows(OpenWindow window, String table) {
        return Hand.onScreen(() ->
                ((TableView<?>) window.shell().root().lookup(table)).getItems().size());
    }
}
