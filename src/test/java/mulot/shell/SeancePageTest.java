package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import mulot.classroom.PlannedLevel;
import mulot.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A teacher prepares a séance at the real window. */
class SeancePageTest {
    private static final int MOST_GLANCES = 400;

    @TempDir
    Path folder;

    private static List<String> planned(OpenWindow window) {
        return Hand.onScreen(() -> ((ListView<?>) window.shell().root().lookup("#levels-planned"))
                .getItems().stream()
                        .map(PlannedLevel.class::cast)
                        .map(each -> each.level().value() + " " + each.access())
                        .toList());
    }

    @Test
    void aReadyPlanIsChangedByKeyboardKeptAndBegun() {
        try (var window = new OpenWindow(folder, Language.FR)) {
            var hand = window.hand();
            openPage(window);
            var before = planned(window);
            assertEquals(4, before.size());
            Hand.onScreen(() -> {
                var list = (ListView<?>) window.shell().root().lookup("#levels-planned");
                list.requestFocus();
                list.getSelectionModel().select(0);
                return true;
            });
            hand.click("#level-down");
            assertEquals(List.of(before.get(1), before.get(0)), planned(window).subList(0, 2));
            hand.click("#level-remove");
            assertEquals(3, planned(window).size());
            hand.click("#keep");
            hand.rest(200);
            assertEquals(
                    List.of("Temps d’écran, cycle 2 (35\u00a0min)"),
                    window.shell()
                            .storage()
                            .ask(book -> book.seances().plans().stream()
                                    .map(plan -> plan.title())
                                    .toList())
                            .join());
            hand.click("#begin");
            hand.await("#seance-screen");
            hand.type(KeyCode.ESCAPE);
            assertEquals(List.of(), window.faults());
        }
    }

    private static void openPage(OpenWindow window) {
        window.openDesk();
        window.hand().click("#page-seance");
        window.shell().storage().ask(book -> book.seances().plans()).join();
        window.hand().await("#planned-0"); // the plans that were kept have come
    }

    @Test
    void levelsAreDraggedToTheirPlacesAndNowhereIsNoPlace() {
        try (var window = new OpenWindow(folder, Language.FR)) {
            var hand = window.hand();
            openPage(window);
            var before = planned(window);
            hand.drag("#planned-0", "#planned-2");
            var after = List.of(before.get(1), before.get(2), before.get(0), before.get(3));
            assertEquals(after, planned(window));
            hand.drag("#planned-3", "#planned-0");
            after = List.of(after.get(3), after.get(0), after.get(1), after.get(2));
            assertEquals(after, planned(window));
            hand.hold("#planned-0", "#planned-1");
            window.take(new Camera(Path.of("target/desk/fr")), "seance-drag");
            hand.letGo();
            hand.drag("#planned-1", "#planned-0");
            assertEquals(after, planned(window), "there and back");
            for (var nowhere : List.of("#plan-title", "#level-remove", "#planned-1", "#page-data")) {
                hand.drag("#planned-1", nowhere);
                assertEquals(after, planned(window), nowhere);
            }
            window.resize(1280, 1600);
            hand.drag("#planned-0", "#levels-planned"); // the room below the last one
            after = List.of(after.get(1), after.get(2), after.get(3), after.get(0));
            assertEquals(after, planned(window));
            hand.drag("#levels-planned", "#planned-0");
            assertEquals(after, planned(window), "there is nothing to drag");
            assertEquals(List.of(), window.faults());
        }
    }

    @Test
    void whoClicksTwiceTakesOneLevelAndBeginsOneSeance() {
        try (var window = new OpenWindow(folder, Language.FR)) {
            var hand = window.hand();
            openPage(window);
            var before = planned(window);
            hand.press("#planned-1", 2);
            assertEquals(before, planned(window), "a title is no button");
            hand.press("#levels-there .list-cell", 2);
            assertEquals(before, planned(window).subList(0, before.size()));
            assertEquals(before.size() + 1, planned(window).size());
            hand.press("#keep", 2);
            hand.press("#begin", 2);
            hand.await("#seance-screen");
            assertEquals(
                    1,
                    window.shell()
                            .storage()
                            .ask(book -> book.seances().all().size())
                            .join());
            assertEquals(List.of(), window.faults());
        }
    }

    @Test
    void theSheetIsWrittenWhileThePageGoesOn() throws IOException {
        try (var window = new OpenWindow(folder, Language.FR)) {
            var hand = window.hand();
            openPage(window);
            hand.click("#sheet");
            var glances = 0;
            while (!window.text("#message").contains("sheet-") && glances < MOST_GLANCES) {
                hand.rest(25);
                glances++;
            }
            assertTrue(window.text("#message").contains("sheet-"), window.text("#message"));
            assertEquals(List.of(), window.faults());
        }
        try (var files = Files.list(folder.resolve("exports"))) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsWordsFitAtThreeSizes(Language language) {
        var complaints = new ArrayList<String>();
        try (var window = new OpenWindow(folder, language)) {
            var camera = new Camera(Path.of("target/desk", language.code()));
            openPage(window);
            for (var size : List.of(List.of(1024, 768), List.of(1280, 720), List.of(1920, 1080))) {
                window.resize(size.getFirst(), size.getLast());
                var name = "seance-" + size.getFirst();
                window.take(camera, name);
                Hand.onScreen(
                        () -> complaints.addAll(Look.over(name, window.shell().root())));
            }
        }
        assertEquals("", String.join("\n", complaints));
    }
}
