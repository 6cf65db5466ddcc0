package mulot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import mulot.classroom.Measures;
import mulot.i18n.Language;
import mulot.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that can be taken away, as those read it who get it. */
class TakeAwayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @TempDir
    Path folder;

    private byte[] bytes(TakeAway what, Language language) throws StoreException {
        return what.bytes(TownClass.record(folder, 12), TownClass.contents(language), TODAY, level -> "=" + level);
    }

    private List<String> lines(TakeAway what) throws StoreException {
        return lines(bytes(what, Language.FR));
    }

    private static List<String> lines(byte[] csv) {
        var text = new String(csv, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF") && text.endsWith("\r\n"), text);
        return text.substring(1).lines().toList();
    }

    @Test
    void objectivesHaveRawNumbersAndTheGainOfTheScreen() throws StoreException {
        var lines = lines(TakeAway.OBJECTIVES);
        assertEquals(
                "Objectif;Ce que l’élève sait;Avant\u00a0: justes;Avant\u00a0: réponses;Après\u00a0: justes;"
                        + "Après\u00a0: réponses;Élèves;Gain",
                lines.getFirst());
        assertTrue(lines.get(1).endsWith(";4;12;10;12;12;0,75"), lines.get(1));
    }

    @Test
    void fourPupilsHaveNoGain() throws StoreException {
        var record = TownClass.record(folder, 4);
        var contents = TownClass.contents(Language.FR);
        assertTrue(Measures.of(record.seances(), contents.banks().rightChoices())
                .getFirst()
                .gain()
                .isEmpty());
        var text = new String(new ClassTables(record, contents).objectives().bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains(";4;4;\r\n"), text);
    }

    @Test
    void levelsAndPupilsHaveTheFiguresOfTheScreen() throws StoreException {
        assertEquals(
                "Mon premier soir;day-010-first-evening;12;12;1,5;3;3;3;3;66;2026-12-01;'=day-010-first-evening",
                lines(TakeAway.LEVELS).get(1));
        var model = new AttemptsModel(TownClass.record(folder, 12).attempts(), Language.FR, String::valueOf);
        assertEquals(13, lines(TakeAway.PUPILS).size());
        assertEquals(12, model.byPupil().size());
        assertTrue(lines(TakeAway.PUPILS).get(1).matches("[^;]+;2;2;\\d;6;\\d+;2026-12-01"));
    }

    @Test
    void filesAreNamedAfterWhatTheClassAndTheDay() {
        assertEquals(
                "objectifs-CE1-A-eleves-d-Eloise-2026-12-01.csv",
                TakeAway.OBJECTIVES.fileName("CE1 A / élèves d’Éloïse", Language.FR, TODAY));
        assertEquals("xapi-2026-12-01.jsonl", TakeAway.XAPI.fileName("", Language.EN, TODAY));
        assertEquals("report-2026-12-01.pdf", TakeAway.REPORT.fileName("../..", Language.EN, TODAY));
    }

    @Test
    void everyPupilHasACertificateWithoutRankOrFirstName() throws StoreException, IOException {
        var pdf = bytes(TakeAway.CERTIFICATES, Language.FR);
        assertEquals(12, Prints.pages(pdf));
        var record = TownClass.record(folder, 12);
        var words = Prints.words(pdf, "certificates-fr");
        for (var expected : List.of(
                "Certificat",
                "a pris soin du numérique",
                "Mon premier soir",
                "CM1 Mme =Dupont, le 1er décembre 2026",
                "Mon prénom")) {
            assertTrue(words.contains(expected), expected + words);
        }
        assertFalse(words.contains("étoile"), words);
        TownClass.FIRST_NAMES.forEach(name -> assertFalse(words.contains(name), name));
        assertEquals(12, record.pupils().size());
    }

    @Test
    void thePosterShowsPledgesAndCounts() throws StoreException, IOException {
        var words = Prints.words(bytes(TakeAway.POSTER, Language.FR), "poster-fr");
        for (var expected : List.of("Nos promesses", "Si je m’ennuie, alors je prends un livre.", "8 fois promis")) {
            assertTrue(words.contains(expected), expected + words);
        }
    }

    @ParameterizedTest
    @EnumSource(TakeAway.class)
    void nothingHoldsAFirstName(TakeAway what) throws StoreException, IOException {
        var bytes = bytes(what, Language.EN);
        var text = what.isPaper() ? Prints.words(bytes, what.id() + "-en") : new String(bytes, StandardCharsets.UTF_8);
        for (var name : TownClass.FIRST_NAMES) {
            assertFalse(Pattern.compile("\\b" + name + "\\b").matcher(text).find(), name);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TakeAway.class,
            names = {"OBJECTIVES", "LEVELS", "PUPILS", "TRIES"})
    void libreOfficeReadsNumbersAndWords(TakeAway what) throws StoreException, IOException, InterruptedException {
        assumeTrue(Prints.isThere("soffice"), "LibreOffice is not installed (libreoffice-calc-nogui)");
        var file = folder.resolve(what.id() + ".csv");
        var bytes = bytes(what, Language.FR);
        Files.write(file, bytes);
        // separator ;, quote ", UTF-8, French; then out again with formulas instead of values
        convert(file, "fods:OpenDocument Spreadsheet Flat XML", "CSV:59,34,76,1,,1036,false,true");
        var sheet = Files.readString(folder.resolve(what.id() + ".fods"));
        assertFalse(sheet.contains("table:formula"), "no cell is calculated");
        for (var cell : lines(bytes).get(1).split(";", -1)) {
            var number = cell.matches("-?\\d+(,\\d+)?");
            var expected = number
                    ? "office:value=\""
                            + Double.valueOf(cell.replace(',', '.')).toString().replaceAll("\\.0$", "")
                    : ">" + cell.replace("&", "&amp;").replace("'", "&apos;") + "</text:p>";
            var isDay = cell.matches("\\d{4}-\\d\\d-\\d\\d");
            assertTrue(
                    sheet.contains(isDay ? "office:date-value=\"" + cell : expected),
                    () -> cell + " is not in the sheet of " + what);
        }
    }

    private void convert(Path file, String to, String as) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--infilter=" + as,
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), told);
    }
}
