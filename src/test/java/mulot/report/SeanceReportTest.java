package mulot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mulot.i18n.Language;
import mulot.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a town and a teacher hold in the hand. */
class SeanceReportTest {
    @TempDir
    Path folder;

    private byte[] report(Language language, int answering) throws StoreException {
        var record = TownClass.record(folder, answering);
        return new SeanceReport(record, record.seances().getFirst(), TownClass.contents(language)).bytes();
    }

    @Test
    void theTownReadsCountsGainPledgesVotesSourcesAndConsumption() throws StoreException, IOException {
        var words = Prints.words(report(Language.FR, 12), "report-fr");
        for (var expected : List.of(
                "Séance de cycle\u00a03, le 1er décembre 2026",
                "12 élèves comptés dans la classe.",
                "Avant\u00a0(5\u00a0min), Démo (5\u00a0min), Jouer (20\u00a0min)",
                "O1. L’élève sait équilibrer écran",
                "Avant 4 sur 12",
                "Après 10 sur 12",
                "Gain\u00a0: 0,75 (12 élèves ont répondu avant et après)",
                "un jeu à plusieurs 3 0",
                "la cuisine 3 6",
                "«\u00a0Si je m’ennuie, alors je prends un livre.\u00a0»\u00a0: 8 fois",
                "«\u00a0Si mes yeux piquent, alors je regarde au loin.\u00a0»\u00a0: 7 fois",
                "Processeur\u00a0: 13,3 secondes de calcul",
                "Mémoire\u00a0: 210 Mio au plus",
                "Disque\u00a0: 2,0 Mio écrits")) {
            assertTrue(plain(words).contains(plain(expected)), expected + "\n" + words);
        }
    }

    /** The text stripper may give any kind of space. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobodyIsNamed(Language language) throws StoreException, IOException {
        var record = TownClass.record(folder, 12);
        var words = Prints.words(report(record, language), "report-" + language.code());
        for (var name : TownClass.FIRST_NAMES) {
            assertFalse(words.contains(name), name);
        }
        for (var pupil : record.pupils()) {
            assertFalse(words.contains(pupil.pseudonym().name(language)), words);
        }
        assertFalse(words.contains("Dupont"), "neither label nor title of the plan: adults type those");
    }

    private static byte[] report(ClassRecord record, Language language) {
        return new SeanceReport(record, record.seances().getFirst(), TownClass.contents(language)).bytes();
    }

    @Test
    void fourPupilsGiveNoFigures() throws StoreException, IOException {
        var words = Prints.words(report(Language.EN, 4), "report-few");
        assertTrue(words.contains("Fewer than 5 pupils answered before and after"), words);
        assertFalse(words.contains("Before 2 of 4"), words);
        assertFalse(words.contains("Gain: "), words);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSheetIsOnePageWithCodesPhasesLevelsOpenersAndSources(Language language) throws IOException {
        var pdf = new TeacherSheet(TownClass.PLAN, TownClass.contents(language)).bytes();
        var words = plain(Prints.words(pdf, "sheet-" + language.code()));
        assertEquals(1, Prints.pages(pdf));
        var french = language == Language.FR;
        for (var expected : List.of(
                french ? "CRCN 4.1, CRCN 4.3, DigComp 4.3" : "(CRCN 4.3, DigComp 4.3)",
                french ? "Séance de cycle 3 : 50 minutes" : "A session of cycle 3: 50 minutes",
                french ? "Promesse 4 min" : "Promise 4 min",
                french ? "Quel moment" : "changed when you played again?",
                french ? "difficulté" : "difficulty",
                TownClass.PLAN.title())) {
            assertTrue(words.contains(expected), expected + "\n" + words);
        }
    }

    @Test
    void popplerReadsTheSameFrench() throws StoreException, IOException, InterruptedException {
        assumeTrue(Prints.isThere("pdftotext"), "poppler-utils is not installed; .ci/run installs it");
        var ours = plain(Prints.words(report(Language.FR, 12), "report-poppler"));
        var theirs = plain(Prints.wordsByPoppler("report-poppler"));
        for (var word : List.of("œ", "«", "’", "Séance", "Après")) {
            assertEquals(ours.contains(word), theirs.contains(word), word + "\n" + theirs);
        }
        assertTrue(theirs.contains("Gain : 0,75 (12 élèves"), theirs);
        assertTrue(theirs.contains("« Si je m’ennuie, alors je prends un livre. » : 8 fois"), theirs);
    }
}
