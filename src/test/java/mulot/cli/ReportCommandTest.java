package mulot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mulot.classroom.Answering;
import mulot.classroom.Calling;
import mulot.classroom.Cycle;
import mulot.classroom.SeancePlan;
import mulot.store.DataFolder;
import mulot.store.Database;
import mulot.store.Samples;
import mulot.store.ScoreBook;
import mulot.store.StoreException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers and statements from the command line. */
class ReportCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private DataFolder data() {
        return DataFolder.at(folder.resolve("data"));
    }

    private int mulot(String... words) {
        var arguments = Stream.concat(
                        Stream.of(words), Stream.of("--data-dir", data().path().toString()))
                .toArray(String[]::new);
        return Main.commands(arguments)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void doSeance() throws StoreException {
        try (var database = Database.open(data().create().database(), Samples.on("2026-11-24"))) {
            var book = new ScoreBook(database, "", Samples.chance());
            var made = book.classes().add("CE2 B", "CE2", Calling.NUMBERS).orElseThrow();
            var pupil = book.classes().enrol(made, List.of("1")).getFirst();
            book.record(pupil, "day", Samples.attempt("day-010-first-evening", 3, 1));
            var plan = new SeancePlan(
                    "Écrans", Cycle.TWO, Cycle.TWO.phases(), List.of(), List.of("O1"), Answering.BY_HANDS);
            book.seances().end(book.seances().begin(made, plan));
        }
    }

    @Test
    void theReportOfTheLastSeanceIsAPdf() throws StoreException, IOException {
        doSeance();
        var file = folder.resolve("report.pdf");
        assertEquals(
                0,
                mulot("report", "session", "--class", "CE2 B", "--out", file.toString(), "--lang", "en"),
                err::toString);
        assertEquals("Written: " + file, err.toString().strip());
        try (var document = Loader.loadPDF(file.toFile())) {
            var words = new PDFTextStripper().getText(document);
            assertTrue(words.contains("A session of cycle\u00a02, on 24 November 2026"), words);
            assertFalse(words.contains("CE2 B"), words);
        }
    }

    @Test
    void withoutASeanceItSaysSo() throws StoreException {
        assertEquals(1, mulot("report", "session", "--lang", "fr"));
        assertTrue(err.toString().contains("Aucune séance n’a encore été faite"), err.toString());
        assertFalse(Files.exists(data().path()), "and makes nothing");
        doSeance();
        assertEquals(1, mulot("report", "session", "--class", "CP", "--lang", "fr"));
        assertEquals(2, mulot("report"));
    }

    @Test
    void triesAreStatementsToo() throws StoreException, IOException {
        doSeance();
        var file = folder.resolve("tries.jsonl");
        assertEquals(
                0,
                mulot(
                        "scores",
                        "export",
                        "--format",
                        "xapi",
                        "--class",
                        "CE2 B",
                        "--out",
                        file.toString(),
                        "--lang",
                        "fr"),
                err::toString);
        assertTrue(err.toString().startsWith("Une ligne xAPI dans "), err.toString());
        var lines = Files.readAllLines(file);
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().contains("http://adlnet.gov/expapi/verbs/passed"), lines.getFirst());
    }

    @Test
    void helpIsInTheLanguage() {
        assertEquals(0, mulot("report", "session", "--help", "--lang", "fr"));
        assertTrue(out.toString().contains("Écrit le compte rendu anonyme"), out.toString());
        assertTrue(out.toString().contains("Classe (par défaut"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, mulot("scores", "export", "--help", "--lang", "en"));
        assertTrue(out.toString().contains("csv|xapi"), out.toString());
    }
}
