package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import mulot.classroom.Answering;
import mulot.classroom.Calling;
import mulot.classroom.Cycle;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test of a séance at the real window, in both languages, on a clock of its own. */
@ParameterizedClass
@EnumSource(Language.class)
abstract class AtTheSeance {
    private static final List<PlannedLevel> LEVELS = List.of(
            new PlannedLevel(new LevelId("day-010-first-evening"), Access.OPEN),
            new PlannedLevel(new LevelId("day-020-before-bed"), Access.OPEN),
            new PlannedLevel(new LevelId("day-030-one-wish"), Access.HIDDEN));

    @TempDir
    Path folder;

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final List<String> complaints = new ArrayList<>();
    private final Language language;
    OpenWindow window;
    Hand hand;
    private Camera camera;

    AtTheSeance(Language language) {
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
        assertEquals("", String.join("\n", complaints));
    }

    Seance begin(Answering answering) {
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

    <T> T asked(Function<SeanceBook, T> question) {
        return window.shell()
                .storage()
                .ask(book -> question.apply(book.seances()))
                .join();
    }

    void look(String screen) {
        hand.rest(150);
        window.take(camera, screen);
        Hand.onScreen(() -> complaints.addAll(Look.over(screen, window.shell().root())));
    }

    void next() {
        hand.click("#seance-next");
        hand.rest(100);
    }

    Phase phase() {
        return window.shell().seances().run().orElseThrow().phase();
    }
}
