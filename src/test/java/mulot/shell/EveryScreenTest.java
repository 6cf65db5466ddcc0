package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import mulot.classroom.Animal;
import mulot.classroom.PupilColour;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.level.Ages;
import mulot.level.Library;
import mulot.ui.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen in every language: no word is cut, no target is tiny, no button is without a name. */
class EveryScreenTest {
    @TempDir
    Path folder;

    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsAndTargetsFit(Language language) {
        try (var window = new OpenWindow(folder, language)) {
            var hand = window.hand();
            look(window, "home");
            tabs(window, "home");
            leaf(window, "leaf from home");
            hand.await("#play");
            chooseAnimals(window);
            look(window, "map");
            tabs(window, "map");
            leaf(window, "leaf from the map");
            hand.await("#place-house");
            for (var level : Levels.shipped()) {
                window.jumpTo(level);
                look(window, level.id().value());
            }
            hand.type(KeyCode.ESCAPE);
            for (var place : List.of("workshop", "house")) {
                hand.click("#place-" + place);
                hand.await("#level-"
                        + Levels.of(place.equals("house") ? "day" : place)
                                .getFirst()
                                .id());
                look(window, "map of " + place);
            }
            hand.type(KeyCode.ESCAPE);
            hand.await("#animal-fox");
            hand.type(KeyCode.ESCAPE);
            asTeacher(window);
            assertEquals(List.of(), window.faults());
        }
        assertEquals("", String.join("\n", complaints));
    }

    private void leaf(OpenWindow window, String screen) {
        var hand = window.hand();
        hand.click("#leaf");
        hand.await("#leaf-screen");
        look(window, screen);
        tabs(window, screen);
        hand.type(KeyCode.ESCAPE);
    }

    private void asTeacher(OpenWindow window) {
        var hand = window.hand();
        hand.click("#teacher");
        hand.await("#digit-1");
        look(window, "pin");
        hand.click("#back");
        window.openDesk();
        hand.await("#attempts-screen");
        look(window, "teacher");
    }

    /** Tab comes to everything that can be used, and round again. */
    private void tabs(OpenWindow window, String screen) {
        var wanted = new TreeSet<String>();
        Hand.onScreen(() -> collect(window.shell().root(), wanted));
        var reached = new TreeSet<String>();
        for (var tab = 0; tab < 2 * wanted.size(); tab++) {
            window.hand().type(KeyCode.TAB);
            reached.add(window.focused());
        }
        wanted.removeAll(reached);
        wanted.forEach(id -> complaints.add(screen + ": Tab never comes to " + id));
    }

    private static boolean collect(Node node, Set<String> ids) {
        if (node.isVisible() && !node.isDisabled()) {
            if (node.isFocusTraversable() && node.getId() != null) {
                ids.add(node.getId());
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, ids));
            }
        }
        return true;
    }

    private void chooseAnimals(OpenWindow window) {
        var hand = window.hand();
        hand.click("#play");
        for (var animal : Animal.values()) {
            hand.click("#animal-" + animal.id());
            for (var colour : PupilColour.values()) {
                hand.click("#colour-" + colour.id());
                look(window, animal + " " + colour);
            }
        }
        hand.click("#me");
        hand.await("#place-house");
    }

    private void look(OpenWindow window, String screen) {
        window.hand().rest(60);
        Hand.onScreen(() -> complaints.addAll(Look.over(screen, window.shell().root())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFactOfTheLibraryFitsItsCard(Language language) {
        OpenWindow.startToolkit();
        var forPupils = Library.shipped().facts().stream()
                .filter(fact ->
                        !fact.audience().equals("teacher") && !fact.solidity().equals("D"))
                .toList();
        for (var fact : forPupils) {
            for (var ages : Ages.values()) {
                Hand.onScreen(() -> {
                    var card = new FactCard(fact, ages, Texts.in(language));
                    var root = new Pane(card);
                    Theme.dress(new Scene(root));
                    return complaints.addAll(Look.over(fact.id() + " " + ages, root));
                });
            }
        }
        assertEquals("", String.join("\n", complaints));
    }
}
