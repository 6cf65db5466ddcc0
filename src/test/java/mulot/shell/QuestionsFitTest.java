package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.classroom.Answering;
import mulot.classroom.Calling;
import mulot.classroom.Cycle;
import mulot.classroom.Phase;
import mulot.classroom.PlannedPhase;
import mulot.classroom.SchoolClass;
import mulot.classroom.Seance;
import mulot.classroom.SeancePlace;
import mulot.classroom.SeancePlan;
import mulot.i18n.Language;
import mulot.level.Card;
import mulot.level.QuestionBank;
import mulot.level.QuestionBanks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of every question bank fits its place on the screens of a séance. Leaves pictures in target/questions. */
@ParameterizedClass
@EnumSource(Language.class)
class QuestionsFitTest {
    private static final List<String> PICTURED = List.of("O4-a1", "O4-vote", "O4-pledge", "O4-promise", "O13-b1");
    private static final SchoolClass NOBODY = new SchoolClass(new UUID(0, 1), "CM1 A", "CM1", Calling.ANIMALS);

    @TempDir
    Path folder;

    private final List<String> complaints = new ArrayList<>();
    private final Language language;
    private OpenWindow window;
    private Camera camera;

    QuestionsFitTest(Language language) {
        this.language = language;
    }

    @BeforeEach
    void open() {
        window = new OpenWindow(folder, language);
        camera = new Camera(Path.of("target/questions", language.code()));
    }

    @AfterEach
    void close() {
        window.close();
        assertEquals(List.of(), window.faults());
        assertEquals("", String.join("\n", complaints));
    }

    /** Of a séance that is written nowhere; which form is asked follows from its id. */
    private SeanceRun run(Answering answering, String form, String... objectives) {
        var phases = List.of(new PlannedPhase(Phase.AFTER, 5));
        var plan = new SeancePlan("Essai", Cycle.THREE, phases, List.of(), List.of(objectives), answering);
        var id = new UUID(1, form.equals("a") ? 1 : 2);
        var seance = new Seance(id, NOBODY, LocalDate.of(2026, 11, 25), plan, SeancePlace.START, false);
        return new SeanceRun(window.shell(), seance, window.shell().clock());
    }

    private List<QuestionBank> banks() {
        return QuestionBanks.read(Path.of("levels"), window.shell().library()).all();
    }

    @Test
    void everyQuestionFitsTheProjector() {
        for (var bank : banks()) {
            for (var form : List.of("a", "b")) {
                project(() -> new AskPanel(window.shell(), run(Answering.BY_HANDS, form, bank.objective())));
                for (var number = 1; number <= SeancePlan.QUESTIONS; number++) {
                    var name = bank.objective() + "-" + form + number;
                    look(name + "-ask");
                    press("#reveal");
                    look(name + "-told");
                    press("#question-after");
                }
            }
        }
    }

    @Test
    void everyQuestionFitsTheScreenOfAPupil() {
        for (var bank : banks()) {
            for (var form : List.of("a", "b")) {
                show(() -> new QuestionsScreen(window.shell(), run(Answering.BY_PUPIL, form, bank.objective())));
                for (var number = 1; number <= SeancePlan.QUESTIONS; number++) {
                    var name = bank.objective() + "-" + form + number;
                    look(name + "-pupil");
                    press("#answer-0");
                    window.hand().await("#go-on");
                    look(name + "-pupil-told");
                    press("#go-on");
                }
            }
        }
    }

    @Test
    void everyDebateFitsTheProjector() {
        for (var bank : banks()) {
            project(() -> {
                var panel = new Pane(new VotePanel(window.shell(), run(Answering.BY_HANDS, "a", bank.objective())));
                panel.getStyleClass().add("card");
                return panel;
            });
            look(bank.objective() + "-vote");
        }
    }

    @Test
    void everyPledgeFitsTheProjector() {
        for (var bank : banks()) {
            project(() -> new PledgePanel(window.shell(), run(Answering.BY_HANDS, "a", bank.objective())));
            look(bank.objective() + "-pledge");
        }
        for (var first : banks()) {
            project(() -> new PledgePanel(window.shell(), run(Answering.BY_HANDS, "a", first.objective(), "O1")));
            look("four-situations-" + first.objective());
        }
    }

    /** The longest situation is put together with the longest gesture. */
    @Test
    void everyPledgeFitsTheScreenOfAPupil() {
        for (var bank : banks()) {
            var name = bank.objective() + "-promise-";
            show(() -> new PledgeScreen(window.shell(), run(Answering.BY_PUPIL, "a", bank.objective())));
            look(name + "when");
            press("#situation-" + longest(bank.situations()));
            look(name + "what");
            press("#gesture-" + longest(bank.gestures()));
            look(name + "both");
        }
    }

    private int longest(Map<String, Card> cards) {
        var lengths = cards.values().stream()
                .map(card -> card.text().in(language).length())
                .toList();
        return lengths.indexOf(Collections.max(lengths));
    }

    /** Where the projector has it. */
    private void project(Supplier<Region> panel) {
        show(() -> {
            var screen = new Pane(Panel.place(panel.get()));
            screen.getStyleClass().add("projector");
            return screen;
        });
    }

    private void show(Supplier<Node> screen) {
        Hand.onScreen(() -> {
            window.shell().screens().show(screen.get());
            return true;
        });
    }

    private void press(String selector) {
        Hand.onScreen(() -> {
            if (window.shell().content().lookup(selector) instanceof ButtonBase button) {
                button.fire();
                return true;
            }
            throw new AssertionError("there is no " + selector);
        });
    }

    private void look(String screen) {
        Hand.onScreen(() -> complaints.addAll(Look.over(screen, window.shell().root())));
        if (PICTURED.stream().anyMatch(screen::startsWith)) {
            window.take(camera, screen);
        }
    }
}
