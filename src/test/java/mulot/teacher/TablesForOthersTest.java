package mulot.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mulot.classroom.Pseudonyms;
import mulot.classroom.Pupil;
import mulot.i18n.Language;
import mulot.play.LevelId;
import mulot.store.CsvScores;
import mulot.store.RecordedAttempt;
import mulot.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables have the figures of the screen, hold no first name, and LibreOffice reads them as they are meant. */
class TablesForOthersTest {
    private static final List<RecordedAttempt> ATTEMPTS = attempts();
    private static final AttemptsModel MODEL = new AttemptsModel(
            Samples.tallies(ATTEMPTS),
            Language.FR,
            level -> "=L’heure de Zoë « " + level + " »",
            Comparator.comparing(LevelId::value));

    @TempDir
    Path folder;

    /** Six pupils, each with one to three tries of two levels. */
    private static List<RecordedAttempt> attempts() {
        var attempts = new ArrayList<RecordedAttempt>();
        var number = 0;
        for (var pseudonym : Pseudonyms.draw(6, List.of(), Samples.chance())) {
            var pupil = new Pupil(new UUID(7, number), pseudonym, "Zénobie" + number);
            for (var count = 0; count <= number % 3; count++) {
                var level = count == 2 ? "day-020-before-bed" : "day-010-first-evening";
                attempts.add(new RecordedAttempt(
                        new UUID(8, attempts.size()),
                        pupil,
                        Samples.day("2026-11-25"),
                        Samples.attempt(level, (number + count) % 4, count)));
            }
            number++;
        }
        return List.copyOf(attempts);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("pupils", PlayTables.pupils(MODEL)),
                Arguments.of("levels", PlayTables.levels(MODEL, level -> "=1+1")),
                Arguments.of("tries", CsvScores.bytes(ATTEMPTS, Language.FR)));
    }

    private static List<String> lines(byte[] csv) {
        var text = new String(csv, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF") && text.endsWith("\r\n"), text);
        return text.substring(1).lines().toList();
    }

    @Test
    void aLevelHasItsCountsAndItsMean() {
        var lines = lines(PlayTables.levels(MODEL, level -> "=1+1"));
        assertEquals("Niveau;Élèves;Essais;Moyenne;Indices;Dernier jour;Étape difficile", lines.getFirst());
        var row = MODEL.byLevel().getFirst();
        var mean = String.format(Language.FR.locale(), "%.1f", row.meanStars());
        assertEquals("'=L’heure de Zoë « day-010-first-evening »;6;10;" + mean + ";4;2026-11-25;'=1+1", lines.get(1));
    }

    @Test
    void aPupilHasTheCountsOfTheScreen() {
        var lines = lines(PlayTables.pupils(MODEL));
        assertEquals(7, lines.size());
        var row = MODEL.byPupil().getLast();
        assertEquals(
                "%s;%d;%d;%d;%d;%d;2026-11-25"
                        .formatted(
                                row.name(), row.levels(), row.tries(), row.stars(), row.possibleStars(), row.hints()),
                lines.getLast());
    }

    /** The tables are left in target/pdf for the whole proof. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void noFirstNameIsInIt(String name, byte[] csv) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(name + ".csv"), csv);
        assertFalse(new String(csv, StandardCharsets.UTF_8).contains("Zénobie"), name);
    }

    @Test
    void filesAreNamedAfterTheirClass() {
        var day = LocalDate.of(2026, 12, 1);
        assertEquals(
                "objectives-CE1-A-eleves-d-Eloise-2026-12-01.csv",
                TakeAway.OBJECTIVES.fileName("CE1 A / élèves d’Éloïse", day));
        assertEquals("report-2026-12-01.pdf", TakeAway.REPORT.fileName("../..", day));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void libreOfficeReadsNumbersDaysAndWords(String name, byte[] csv) throws IOException, InterruptedException {
        assumeTrue(isThere("soffice"), "LibreOffice is not installed (Debian: libreoffice-calc-nogui)");
        var file = Files.write(folder.resolve(name + ".csv"), csv);
        convert(file);
        var sheet = Files.readString(folder.resolve(name + ".fods"));
        assertFalse(sheet.contains("table:formula"), "no cell is calculated");
        for (var cell : lines(csv).get(1).split(";", -1)) {
            assertTrue(sheet.contains(inTheSheet(cell)), () -> inTheSheet(cell) + " is not in the sheet " + name);
        }
    }

    private static String inTheSheet(String cell) {
        if (cell.matches("-?\\d+(,\\d+)?")) {
            return "office:value=\"" + cell.replace(',', '.').replaceFirst("\\.0$", "") + "\"";
        }
        return cell.matches("\\d{4}-\\d\\d-\\d\\d")
                ? "office:date-value=\"" + cell + "\""
                : ">" + cell.replace("&", "&amp;").replace("'", "&apos;") + "</text:p>";
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** Semicolons (59), quotes (34), UTF-8 (76), from the first line, French (1036), special numbers found. */
    private void convert(Path file) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--infilter=CSV:59,34,76,1,,1036,false,true",
                        "--convert-to",
                        "fods:OpenDocument Spreadsheet Flat XML",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), told);
    }
}
