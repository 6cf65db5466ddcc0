package mulot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mulot.i18n.Language;
import mulot.store.DataFolder;
import mulot.store.Database;
import mulot.store.Samples;
import mulot.store.ScoreBook;
import mulot.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

final class ScoresCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listShowsColumnsForPeople() throws StoreException {
        play();
        assertEquals(0, scores("list", "--lang", "fr"));
        var lines = out.toString()
                .lines()
                .map(line -> line.replaceAll(" {2,}", "|"))
                .toList();
        assertEquals("Jour|Élève|Niveau|Étoiles|Points|Indices|Secondes|Identifiant", lines.getFirst());
        var first = lines.get(1);
        assertTrue(first.startsWith("2026-11-24|Hérisson bleu|day-010-first-evening|3|16|1|83|01"), first);
        assertEquals(3, lines.size());
        assertEquals("", err.toString());
    }

    @Test
    void listGivesOneJsonDocument() throws StoreException {
        play();
        assertEquals(0, scores("list", "--json", "--lang", "en"));
        var attempts = JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("attempts");
        assertEquals(2, attempts.size());
        var first = attempts.get(0).getAsJsonObject();
        assertEquals("Blue hedgehog", first.getAsJsonObject("pupil").get("name").getAsString());
        assertEquals(3, first.get("stars").getAsInt());
    }

    @Test
    void exportWritesWhatAFrenchSpreadsheetOpens() throws StoreException, IOException {
        play();
        var file = folder.resolve("out.csv");
        assertEquals(0, scores("export", "--format", "csv", "--lang", "fr", "--out", file.toString()));
        var text = Files.readString(file);
        assertTrue(text.startsWith("\uFEFFJour;Élève;Niveau;Étoiles;Points;Indices;Secondes;Identifiant\r\n"), text);
        assertTrue(text.contains("\r\n2026-11-24;Hérisson bleu;day-010-first-evening;3;16;1;83;"), text);
        assertTrue(err.toString().contains("2 essais"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void exportToStandardOutputIsTheSameFile() throws StoreException, IOException {
        play();
        var file = folder.resolve("out.csv");
        assertEquals(0, scores("export", "--out", file.toString()));
        var before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.US_ASCII));
        try {
            assertEquals(0, scores("export", "--out", "-"));
        } finally {
            System.setOut(before);
        }
        assertArrayEquals(Files.readAllBytes(file), bytes.toByteArray());
    }

    @Test
    void aBackupCanBeTakenUpAgain() throws StoreException, IOException {
        play();
        assertEquals(0, scores("backup"));
        var backup = out.toString().strip();
        play();
        assertEquals(0, scores("restore", backup));
        out.getBuffer().setLength(0);
        assertEquals(0, scores("list", "--json"));
        assertEquals(
                2,
                JsonParser.parseString(out.toString())
                        .getAsJsonObject()
                        .getAsJsonArray("attempts")
                        .size());
        assertTrue(Files.exists(data().damaged()), "the four are kept");
    }

    @Test
    void nothingIsRestoredWhileSomebodyPlays() throws StoreException {
        play();
        var lock = data().lock().orElseThrow();
        assertEquals(4, scores("restore", "any.db", "--lang", "fr"));
        assertTrue(err.toString().contains("fermez-le"), err.toString());
        lock.close();
    }

    @Test
    void whereNobodyPlayedNothingIsMade() {
        assertEquals(0, scores("list", "--lang", "en"));
        assertEquals("No try has been recorded yet.", err.toString().strip());
        assertFalse(Files.exists(data().path()));
    }

    @Test
    void badDataIsASentenceAndExitsWith3() throws IOException {
        Files.createDirectories(data().path());
        Files.write(data().database(), new byte[500]);
        assertEquals(3, scores("list", "--lang", "fr"));
        assertTrue(err.toString().startsWith("Le fichier des scores était abîmé."), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertEquals(3, scores("export"), "and again, until an adult has answered");
    }

    @Test
    void wrongUseExitsWith2() {
        assertEquals(2, scores("export", "--format", "pdf"));
        assertEquals(2, scores("list", "--lang", "de"));
        assertEquals(2, scores("restore"));
        assertEquals(2, scores());
    }

    @Test
    void helpIsInTheLanguage() {
        assertEquals(0, scores("export", "--help"));
        assertTrue(out.toString().contains("Fichier à écrire"), out.toString());
        assertTrue(out.toString().contains("Écrit les essais"), out.toString());
    }

    private void play() throws StoreException {
        try (var database = Database.open(data().create().database(), Samples.on("2026-11-24"))) {
            var book = new ScoreBook(database, "", Samples.chance());
            book.record(book.pupil(Samples.BLUE_HEDGEHOG), "day", Samples.attempt("day-010-first-evening", 3, 1));
            book.record(book.pupil(Samples.GREEN_FROG), "day", Samples.attempt("day-020-rain", 0));
        }
    }

    private DataFolder data() {
        return DataFolder.at(folder.resolve("data"));
    }

    private int scores(String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addFirst("scores");
        if (words.length > 0) {
            arguments.addAll(2, List.of("--data-dir", data().path().toString()));
        }
        var root = new CommandLine(CommandSpec.create().name("mulot"));
        root.addSubcommand(ScoresCommand.in(Language.FR));
        root.setOut(new PrintWriter(out, true));
        root.setErr(new PrintWriter(err, true));
        return root.execute(arguments.toArray(String[]::new));
    }
}
