package mulot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mulot.classroom.Answer;
import mulot.classroom.Answering;
import mulot.classroom.Cycle;
import mulot.classroom.Moment;
import mulot.classroom.SeancePlan;
import mulot.store.Database;
import mulot.store.Samples;
import mulot.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassesCommandTest {
    private static final String ONDE = "src/test/resources/classroom/onde.csv";

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private int mulot(String... words) {
        out = new StringWriter();
        err = new StringWriter();
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--data-dir", folder.resolve("data").toString(), "--lang", "en"));
        return Main.commands(arguments.toArray(String[]::new))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    @Test
    void aPreviewKeepsNothingAndAnImportOnlyWhatThePreviewShows() throws IOException {
        assertEquals(0, mulot("classes", "import", ONDE, "--preview"));
        assertEquals(
                List.of("CE1 A - Mme EXEMPLE (CE1): Élodie", "CE2 B - M. MODÈLE (CE2): Noé-Zoë"),
                out.toString().lines().toList());
        assertFalse(Files.exists(folder.resolve("data")));
        assertEquals(0, mulot("classes", "import", ONDE));
        assertEquals(0, mulot("classes", "list"));
        assertEquals(
                List.of("CE1 A - Mme EXEMPLE|CE1|first-names|1", "CE2 B - M. MODÈLE|CE2|first-names|1"),
                out.toString()
                        .lines()
                        .map(line -> line.replaceAll(" {2,}", "|"))
                        .toList());
        assertEquals(1, mulot("classes", "import", ONDE), "they are there already");
        assertTrue(err.toString().contains("already: CE1 A - Mme EXEMPLE"), err.toString());
    }

    @Test
    void aFileThatIsNoListIsBadData() throws IOException {
        var file = Files.writeString(folder.resolve("x.csv"), "a;b\n1;2\n");
        assertEquals(3, mulot("classes", "import", file.toString()));
        assertTrue(err.toString().contains("no column “Prénom élève”"), err.toString());
        assertEquals(1, mulot("classes", "import", folder.resolve("nowhere").toString()));
    }

    @Test
    void aClassIsAddedOnceAndWithinLimits() {
        assertEquals(0, mulot("classes", "add", "CM2", "--pupils", "25"));
        assertEquals(1, mulot("classes", "add", "CM2"));
        assertEquals(2, mulot("classes", "add", "CP", "--pupils", "41"));
        assertEquals(0, mulot("classes", "list", "--json"));
        assertTrue(out.toString().contains("\"pupils\": 25"), out.toString());
    }

    @Test
    void theLastSeanceIsReportedAndItsAnswersExported() throws StoreException, IOException {
        var file = folder.resolve("report.pdf");
        assertEquals(1, mulot("report", "session", "--out", file.toString(), "--class", "CM1"));
        assertTrue(err.toString().contains("has not done a session"), err.toString());
        Files.createDirectories(folder.resolve("data"));
        try (var database = Database.open(folder.resolve("data/mulot.db"), Samples.on("2026-11-25"))) {
            var book = Samples.book(database);
            var plan =
                    new SeancePlan("Plan", Cycle.TWO, Cycle.TWO.phases(), List.of(), List.of("O1"), Answering.BY_PUPIL);
            var seance = book.seances().begin(book.classes().named("CM1"), plan);
            var pupil = book.classes()
                    .enrol(seance.schoolClass(), List.of("Zénobie"))
                    .getFirst();
            book.seances().answer(seance, new Answer(pupil.id(), Moment.BEFORE, "O1", "O1-a1", 1, true));
        }
        assertEquals(0, mulot("report", "session", "--out", file.toString(), "--class", "CM1"));
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        var statements = folder.resolve("s.jsonl");
        assertEquals(
                0, mulot("scores", "export", "--format", "xapi", "--class", "CM1", "--out", statements.toString()));
        assertEquals(1, Files.readAllLines(statements).size());
        assertFalse(Files.readString(statements).contains("Zénobie"));
        assertEquals(2, mulot("scores", "export", "--format", "pdf"));
    }

    @Test
    void aPupilIsErasedAndTheCodeForgotten() throws StoreException, IOException {
        Files.createDirectories(folder.resolve("data"));
        String id;
        try (var database = Database.open(folder.resolve("data/mulot.db"), Samples.on("2026-11-25"))) {
            var book = Samples.book(database);
            id = book.pupil(Samples.GREEN_FROG).id().toString();
            book.setting("pin.hash", "x");
        }
        assertEquals(0, mulot("scores", "erase", id));
        assertEquals(1, mulot("scores", "erase", id), "nobody is erased twice");
        assertEquals(0, mulot("scores", "forget-pin"));
        try (var database = Database.open(folder.resolve("data/mulot.db"), Samples.on("2026-11-25"))) {
            assertEquals(List.of(), Samples.book(database).pupils());
            assertTrue(Samples.book(database).setting("pin.hash").isEmpty());
        }
    }
}
