package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            window.openDesk();
            hand.click("#page-seance");
            hand.await("#begin");
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsWordsFitAtThreeSizes(Language language) {
        var complaints = new ArrayList<String>();
        try (var window = new OpenWindow(folder, language)) {
            var camera = new Camera(Path.of("target/desk", language.code()));
            window.openDesk();
            window.hand().click("#page-seance");
            window.hand().await("#begin");
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
