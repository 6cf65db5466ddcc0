package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mulot.classroom.Answering;
import mulot.classroom.Calling;
import mulot.classroom.Cycle;
import mulot.classroom.Moment;
import mulot.classroom.Phase;
import mulot.classroom.PlannedLevel;
import mulot.classroom.PlannedLevel.Access;
import mulot.classroom.Seance;
import mulot.classroom.SeancePlan;
import mulot.i18n.Language;
import mulot.play.LevelId;
import mulot.store.SeanceBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A whole séance at the real window on a clock of its own: by counted hands and by each pupil; cut off in every phase. */
@ParameterizedClass
@EnumSource(Language.class)
class SeanceJourneyTest {
    private static final List<PlannedLevel> LEVELS = List.of(
            new PlannedLevel(new LevelId("day-010-first-evening"), Access.OPEN),
            new PlannedLevel(new LevelId("day-020-before-bed"), Access.OPEN),
            new PlannedLevel(new LevelId("day-030-one-wish"), Access.HIDDEN));

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final List<String> complaints = new ArrayList<>();
    private final Language language;
    private OpenWindow window;
    private Hand hand;
    private Camera camera;

    SeanceJourneyTest(Language language) {
        this.language = language;
    }

    @BeforeEach
    void open() {
        window = new OpenWindow(folder, language, clock);
        hand = window.hand();
        camera = new Camera(Path.of("target/seance", language.code()));
    }

    @AfterEach
    void close() {
        window.close();
        assertEquals(List.of(), window.faults());
    }

    private Seance begin(Answering answering) {
        var plan = new SeancePlan("Écrans", Cycle.THREE, Cycle.THREE.phases(), LEVELS, List.of("O1"), answering);
        var seance = window.shell()
                .storage()
                .ask(book -> {
                    var made = book.classes()
                            .add("CM1 A", "CM1", Calling.FIRST_NAMES)
                            .orElseThrow();
                    book.classes().enrol(made, List.of("Élodie", "Noé-Zoé", "Sacha", "Ali", "Mina"));
                    return book.seances().begin(made, plan);
                })
                .join();
        Hand.onScreen(() -> {
            window.shell().seances().begin(seance);
            return true;
        });
        hand.await("#seance-screen");
        return seance;
    }

    private <T> T asked(Function<SeanceBook, T> question) {
        return window.shell()
                .storage()
                .ask(book -> question.apply(book.seances()))
                .join();
    }

    private void look(String screen) {
        hand.rest(150);
        window.take(camera, screen);
        Hand.onScreen(() -> complaints.addAll(Look.over(screen, window.shell().root())));
    }

    private void next() {
        hand.click("#seance-next");
        hand.rest(100);
    }

    private Phase phase() {
        return window.shell().seances().run().orElseThrow().phase();
    }

    @Test
    void byCountedHands() {
        var seance = begin(Answering.BY_HANDS);
        askByHands();
        showALevel();
        next();
        look("play");
        playTwice();
        hand.await("#seance-screen");
        now.updateAndGet(time -> time.plusSeconds(20 * 60));
        talk();
        next();
        hand.click("#count-1-more");
        hand.click("#reveal");
        look("after");
        next();
        hand.click("#situation-1");
        hand.click("#count-2-more");
        look("pledge");
        next();
        look("break");
        assertCounted(seance);
        hand.click("#seance-next");
        hand.await("#digit-1");
        assertTrue(asked(SeanceBook::running).isEmpty());
        assertEquals("", String.join("\n", complaints));
    }

    private void askByHands() {
        look("before");
        hand.click("#seance-pause");
        hand.click("#count-1-more");
        Hand.onScreen(() -> {
            var typed = new KeyEvent(KeyEvent.KEY_TYPED, "2", "", KeyCode.UNDEFINED, false, false, false, false);
            Event.fireEvent(window.shell().root().lookup("#seance-pause"), typed);
            return true;
        });
        hand.click("#count-0-more");
        hand.click("#question-after");
        hand.click("#count-2-more");
        look("before-2");
    }

    private void showALevel() {
        next();
        look("demo");
        hand.click("#show-day-030-one-wish");
        hand.await("#hint");
        Levels.win(window.shell().playing().orElseThrow().level()).forEach(window::byMouse);
        hand.await("#result-title");
        hand.click("#continue");
        hand.await("#seance-screen");
        assertEquals(List.of(), window.attempts(), "what is shown is not recorded");
    }

    private void talk() {
        hand.await("#debrief-plays");
        hand.await("#watch-a");
        look("debrief");
        hand.click("#watch-a");
        hand.await("#watch-live");
        look("watch");
        hand.click("#back");
        hand.await("#debrief-vote");
        hand.click("#debrief-vote");
        hand.click("#count-0-more");
        hand.click("#vote-round-2");
        hand.click("#count-3-more");
        hand.click("#count-3-more");
        look("vote");
    }

    private void assertCounted(Seance seance) {
        assertEquals(
                Set.of(
                        "before:O1-" + form(seance, Moment.BEFORE) + "1 0 1",
                        "before:O1-" + form(seance, Moment.BEFORE) + "1 1 2",
                        "before:O1-" + form(seance, Moment.BEFORE) + "2 2 1",
                        "after:O1-" + form(seance, Moment.AFTER) + "1 1 1",
                        "pledge:O1.eyes 2 1",
                        "vote-1:O1 0 1",
                        "vote-2:O1 3 2"),
                asked(book -> book.hands(seance)).stream()
                        .map(count -> count.subject() + " " + count.choice() + " " + count.hands())
                        .collect(Collectors.toSet()));
    }

    private static String form(Seance seance, Moment moment) {
        var even = seance.id().getLeastSignificantBits() % 2 == 0;
        return even == (moment == Moment.BEFORE) ? "a" : "b";
    }

    /** One pupil plays a level well, another one badly. */
    private void playTwice() {
        hand.click("#play-here");
        hand.click("#pupil-0");
        hand.await("#place-house");
        look("map");
        window.open("day-010-first-evening");
        look("level");
        Levels.win(window.shell().playing().orElseThrow().level()).forEach(window::byMouse);
        hand.await("#result-title");
        hand.click("#continue");
        window.open("day-010-first-evening");
        for (var move : List.of("place 0 video", "place 1 homework", "place 2 outdoors", "place 3 snack")) {
            if (hand.sees("#finish")) {
                window.byMouse(move.equals("place 3 snack") ? "place 3 reading" : move);
            }
        }
        window.byMouse("go");
        hand.await("#result-title");
        hand.click("#back");
        hand.await("#place-house");
        hand.click("#back");
        hand.await("#pupil-0");
        hand.click("#back");
        hand.await("#seance");
        hand.click("#seance");
    }

    @Test
    void byEachPupilAndCutOffInEveryPhase() {
        var seance = begin(Answering.BY_PUPIL);
        look("before-by-pupil");
        hand.click("#answer-here");
        hand.await("#pupil-0");
        look("pupils");
        answerAll("before");
        hand.click("#next-pupil");
        hand.await("#pupil-0");
        restart();
        for (var expected : Phase.values()) {
            assertEquals(expected, phase());
            restart();
            assertEquals(expected, phase(), "goes on where it was cut off");
            if (expected == Phase.AFTER) {
                hand.click("#answer-here");
                answerAll("after");
                hand.click("#next-pupil");
                restart();
            }
            if (expected == Phase.PLEDGE) {
                pledge();
            }
            if (expected != Phase.BREAK) {
                next();
            }
        }
        assertEquals(6, asked(book -> book.answers(seance)).size());
        assertEquals(1, asked(book -> book.pledges(seance)).size());
        assertEquals("", String.join("\n", complaints));
    }

    /** The program dies and is started again. */
    private void restart() {
        window.close();
        assertEquals(List.of(), window.faults());
        open();
        hand.await("#seance-screen");
    }

    private void answerAll(String name) {
        hand.click("#pupil-1");
        hand.await("#answer-0");
        look("questions-" + name);
        for (var question = 0; question < SeancePlan.QUESTIONS; question++) {
            hand.click("#answer-" + question % 3);
            if (name.equals("after")) {
                hand.await("#go-on");
                look("questions-told");
                hand.click("#go-on");
            }
            hand.rest(100);
        }
        hand.await("#thanks");
        look("thanks");
    }

    private void pledge() {
        hand.click("#pledge-here");
        hand.click("#pupil-2");
        hand.await("#situation-0");
        look("pledge-situation");
        hand.click("#situation-1");
        look("pledge-gesture");
        hand.click("#gesture-2");
        look("pledge-mine");
        hand.click("#pledge-mine");
        hand.await("#pupil-0");
        restart();
    }
}
