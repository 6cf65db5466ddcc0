package mulot.teacher;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import mulot.classroom.Animal;
import mulot.classroom.Pseudonym;
import mulot.classroom.Pupil;
import mulot.classroom.PupilColour;
import mulot.i18n.Texts;
import mulot.play.LevelId;
import mulot.store.Tally;
import mulot.ui.Theme;

/**
 * What looking back is made of, made once out of sight while a code is being typed: the first of their kind
 * takes several times as long as the next, and an adult who looks back should not be the one who waits for it.
 */
final class Rehearsal {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 600;
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Rehearsal() {}

    /** Makes one control after each of the next pictures; does nothing when it was begun before. To be called on the JavaFX thread. */
    static void begin(Texts texts) {
        if (BEGUN.compareAndSet(false, true)) {
            playOn(List.<Supplier<Node>>of(
                            Rehearsal::choice,
                            Rehearsal::tabs,
                            () -> new AttemptsTables(model(texts), texts).byPupil(),
                            () -> new StarsChart(model(texts), texts))
                    .iterator());
        }
    }

    private static void playOn(Iterator<Supplier<Node>> parts) {
        if (parts.hasNext()) {
            Pages.afterThePicture(() -> {
                play(parts.next().get());
                playOn(parts);
            });
        }
    }

    private static void play(Node part) {
        var page = new StackPane(part);
        page.getStylesheets().add(Theme.sheet("teacher.css"));
        page.getStyleClass().add("teacher");
        Theme.dress(new Scene(page, WIDTH, HEIGHT));
        page.applyCss();
        page.layout();
    }

    private static Node choice() {
        var choice = new ComboBox<String>();
        choice.getItems().add("…");
        choice.setValue("…");
        return choice;
    }

    private static Node tabs() {
        return new TabPane(new Tab("…", new ScrollPane(new Label("…"))), new Tab("…"));
    }

    private static AttemptsModel model(Texts texts) {
        var tallies = Stream.of(Animal.values())
                .map(animal -> new Pupil(new UUID(0, 0), new Pseudonym(animal, PupilColour.BLUE)))
                .map(pupil -> new Tally(pupil, new LevelId("rehearsal"), 1, 1, 1, 1, LocalDate.EPOCH))
                .toList();
        return new AttemptsModel(tallies, texts.language(), LevelId::value, Comparator.comparing(LevelId::value));
    }
}
