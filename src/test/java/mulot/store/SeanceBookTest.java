package mulot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import mulot.classroom.Answer;
import mulot.classroom.Answering;
import mulot.classroom.Calling;
import mulot.classroom.Cycle;
import mulot.classroom.HandCount;
import mulot.classroom.Moment;
import mulot.classroom.PlannedLevel;
import mulot.classroom.Pledge;
import mulot.classroom.SeancePlace;
import mulot.classroom.SeancePlan;
import mulot.play.LevelId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeanceBookTest {
    private static final SeancePlan PLAN = new SeancePlan(
            "Écrans, cycle 3",
            Cycle.THREE,
            Cycle.THREE.phases(),
            List.of(new PlannedLevel(new LevelId("day-010-first-evening"), PlannedLevel.Access.OPEN)),
            List.of("O1", "O2"),
            Answering.BY_PUPIL);

    @TempDir
    Path folder;

    private Database database;
    private ScoreBook book;
    private SeanceBook seances;

    @BeforeEach
    void open() throws StoreException {
        database = Database.open(folder.resolve("mulot.db"), Samples.on("2026-11-25"));
        book = Samples.book(database);
        seances = book.seances();
    }

    @AfterEach
    void close() throws StoreException {
        database.close();
    }

    @Test
    void aPlanIsKeptOncePerTitle() {
        seances.keep(PLAN);
        seances.keep(PLAN);
        assertEquals(List.of(PLAN), seances.plans());
        seances.drop(PLAN.title());
        assertEquals(List.of(), seances.plans());
    }

    @Test
    void aSeanceIsFoundAgainWhereItStood() throws StoreException {
        var seance = seances.begin(book.classes().named("CM1 A"), PLAN);
        var place = new SeancePlace(2, Duration.ofSeconds(61), 1);
        seances.stands(seance, place);
        close();
        open();
        var again = seances.running().orElseThrow();
        assertEquals(seance.id(), again.id());
        assertEquals(place, again.place());
        assertEquals(PLAN, again.plan());
        assertEquals("CM1 A", again.schoolClass().label());
        seances.end(again);
        assertTrue(seances.running().isEmpty());
        assertTrue(seances.all().getFirst().ended());
    }

    @Test
    void onlyOneSeanceRuns() {
        var first = seances.begin(book.classes().named("CM1 A"), PLAN);
        var second = seances.begin(book.classes().named("CM1 B"), PLAN);
        assertEquals(second.id(), seances.running().orElseThrow().id());
        assertEquals(first.id(), seances.all().getLast().id());
    }

    @Test
    void theFirstAnswerCounts() {
        var seance = seances.begin(book.classes().named(""), PLAN);
        var fox = book.pupil(Samples.BLUE_HEDGEHOG).id();
        var answer = new Answer(fox, Moment.BEFORE, "O1", "O1-a1", 2, false);
        seances.answer(seance, answer);
        seances.answer(seance, new Answer(fox, Moment.BEFORE, "O1", "O1-a1", 0, true));
        assertEquals(List.of(answer), seances.answers(seance));
    }

    @Test
    void countsAndPledgesCanBeCorrected() {
        var seance = seances.begin(book.classes().named(""), PLAN);
        var subject = HandCount.vote("O1", 1);
        seances.count(seance, new HandCount(subject, 0, 11));
        seances.count(seance, new HandCount(subject, 0, 12));
        assertEquals(List.of(new HandCount(subject, 0, 12)), seances.hands(seance));
        var frog = book.pupil(Samples.GREEN_FROG).id();
        seances.pledge(seance, new Pledge(frog, "one-more-video", "go-out"));
        seances.pledge(seance, new Pledge(frog, "one-more-video", "read"));
        assertEquals(List.of(new Pledge(frog, "one-more-video", "read")), seances.pledges(seance));
    }

    @Test
    void aClassIsMadeOnceAndItsPupilsAllDiffer() {
        var classes = book.classes();
        var made = classes.add("CE1 A", "CE1", Calling.FIRST_NAMES).orElseThrow();
        assertTrue(classes.add("CE1 A", "", Calling.NUMBERS).isEmpty());
        assertFalse(classes.rename(classes.named("CE2"), "CE1 A"));
        var pupils = classes.enrol(made, List.of("Élodie", "Noé-Zoé", "Sacha"));
        assertEquals(3, pupils.stream().map(one -> one.pseudonym()).distinct().count());
        assertEquals(
                List.of("Sacha", "Élodie", "Noé-Zoé"),
                classes.pupils(made).stream().map(one -> one.called()).toList());
        assertEquals(List.of(made, classes.named("CE2")), classes.all());
    }

    @Test
    void thePupilsOfAnotherClassAreFoundByItsBook() {
        var made = book.classes().add("CE1 A", "CE1", Calling.NUMBERS).orElseThrow();
        var pupil = book.classes().enrol(made, List.of("1")).getFirst();
        assertEquals(List.of(pupil), book.of("CE1 A").pupils());
        assertEquals(List.of(), book.pupils());
        assertEquals(pupil, book.of("CE1 A").pupil(pupil.pseudonym()));
        assertEquals(UUID.class, pupil.id().getClass());
    }
}
