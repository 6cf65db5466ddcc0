package mulot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import mulot.classroom.Answer;
import mulot.classroom.Answering;
import mulot.classroom.Calling;
import mulot.classroom.Cycle;
import mulot.classroom.HandCount;
import mulot.classroom.Moment;
import mulot.classroom.PlannedLevel;
import mulot.classroom.Pledge;
import mulot.classroom.Pseudonyms;
import mulot.classroom.Pupil;
import mulot.classroom.SchoolClass;
import mulot.classroom.Seance;
import mulot.classroom.SeancePlace;
import mulot.classroom.SeancePlan;
import mulot.classroom.SeanceResults;
import mulot.consumption.Consumption;
import mulot.consumption.Memory;
import mulot.i18n.Language;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.level.QuestionBanks;
import mulot.mechanic.Mechanics;
import mulot.play.LevelId;
import mulot.store.RecordedAttempt;
import mulot.store.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheets say what happened, on A4, in both languages, without anybody's name. Pictures are left in target/pdf. */
class SheetsTest {
    private static final int PUPILS = 8;
    private static final UUID SEANCE = UUID.fromString("019ab2c0-0000-7000-8000-00000000000a");
    private static final Library LIBRARY = Library.shipped();
    private static final Path LEVELS = Path.of("levels");
    private static final LevelId LEVEL = new LevelId("day-010-first-evening");
    private static final SeancePlan PLAN = new SeancePlan(
            "Temps d’écran",
            Cycle.THREE,
            Cycle.THREE.phases(),
            List.of(new PlannedLevel(LEVEL, PlannedLevel.Access.OPEN)),
            List.of("O1"),
            Answering.BY_PUPIL);

    private static List<Pupil> pupils() {
        var pupils = new ArrayList<Pupil>();
        for (var pseudonym : Pseudonyms.draw(PUPILS, List.of(), Samples.chance())) {
            pupils.add(new Pupil(new UUID(7, pupils.size()), pseudonym, "Zénobie" + pupils.size()));
        }
        return pupils;
    }

    private static SeanceResults results(List<Pupil> pupils) {
        var answers = new ArrayList<Answer>();
        for (var number = 0; number < pupils.size(); number++) {
            var id = pupils.get(number).id();
            answers.add(new Answer(id, Moment.BEFORE, "O1", "O1-a1", number < 3 ? 1 : 0, number < 3));
            answers.add(new Answer(id, Moment.AFTER, "O1", "O1-b1", number < 7 ? 0 : 2, number < 7));
        }
        var schoolClass = new SchoolClass(new UUID(1, 1), "CM1 - Mme EXEMPLE", "CM1", Calling.FIRST_NAMES);
        var seance = new Seance(SEANCE, schoolClass, Samples.day("2026-11-25"), PLAN, SeancePlace.START, true);
        return new SeanceResults(
                seance,
                answers,
                List.of(
                        new HandCount(HandCount.vote("O1", 1), 0, 5),
                        new HandCount(HandCount.vote("O1", 2), 1, 6),
                        new HandCount(HandCount.pledge("O1.eyes"), 1, 4)),
                List.of(new Pledge(pupils.getFirst().id(), "O1.bored", "friend")));
    }

    private static List<RecordedAttempt> attempts(List<Pupil> pupils) {
        return List.of(
                new RecordedAttempt(
                        UUID.fromString("019ab2c0-0000-7000-8000-000000000001"),
                        pupils.getFirst(),
                        Samples.day("2026-11-25"),
                        Samples.attempt(LEVEL.value(), 2, 1)),
                new RecordedAttempt(
                        UUID.fromString("019ab2c0-0000-7000-8000-000000000002"),
                        pupils.getLast(),
                        Samples.day("2026-11-25"),
                        Samples.attempt(LEVEL.value(), 0)));
    }

    private static Shelf shelf(Language language) {
        return new Shelf(
                language,
                LevelCatalog.read(LEVELS, Mechanics.all(), LIBRARY).levels(),
                LIBRARY,
                QuestionBanks.read(LEVELS, LIBRARY));
    }

    /** The words of a document; its first page is left as a grey picture. */
    private static String read(byte[] pdf, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target/pdf"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 70, ImageType.GRAY);
            ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
            var box = document.getPage(0).getMediaBox();
            assertEquals(595, Math.round(box.getWidth()));
            assertEquals(842, Math.round(box.getHeight()));
            var words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertFalse(words.contains("Zénobie"), "no first name leaves the machine");
            assertFalse(words.contains("EXEMPLE"), "nor the label of a class");
            assertFalse(words.contains("?é") || words.contains("{"), words);
            return words;
        }
    }

    private static void assertTells(String words, List<String> wanted) {
        wanted.forEach(each -> assertTrue(words.contains(each), each + " is not in: " + words));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportOfASeance(Language language) throws IOException {
        var pupils = pupils();
        var used = new Consumption(
                Duration.ofMinutes(47),
                Duration.ofMillis(31_400),
                new Memory(92_000_000, Memory.Source.SYSTEM_PSS),
                Optional.of(640_000L));
        var pdf = SeanceReport.pdf(results(pupils), attempts(pupils), Optional.of(used), shelf(language));
        var words = read(pdf, "report-" + language.code());
        var french = language == Language.FR;
        assertFalse(words.contains(PLAN.title()), "an adult typed it: it may hold a name");
        assertTells(
                words,
                french
                        ? List.of(
                                "Bilan de séance", "25 novembre 2026", "8 élèves comptés", "3 sur 8", "7 sur 8", "0,80")
                        : List.of(
                                "Report of a session",
                                "25 November 2026",
                                "8 pupils counted",
                                "3 of 8",
                                "7 of 8",
                                "0.80"));
        assertTells(
                words,
                french
                        ? List.of(
                                "31,4 secondes de processeur en 47 minutes",
                                "92 Mo",
                                "0,64 Mo",
                                "mémoire que le système lui compte (Pss)",
                                "Si mes yeux piquent, alors je regarde au loin (4)")
                        : List.of(
                                "31.4 seconds of processor time in 47 minutes",
                                "92 MB",
                                "0.64 MB",
                                "If my eyes sting, then I look far away (4)"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fourPupilsGiveNoFigures(Language language) throws IOException {
        var four = pupils().subList(0, 4);
        var pdf = SeanceReport.pdf(results(four), attempts(four), Optional.empty(), shelf(language));
        var words = read(pdf, "report-few-" + language.code());
        assertTells(words, List.of("— — 4 —"));
        for (var figure : List.of("3 sur 4", "4 sur 4", "3 of 4", "4 of 4", "1,0", "1.0")) {
            assertFalse(words.contains(figure), figure + " could be told of one of them: " + words);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageForTheTeacher(Language language) throws IOException {
        var pdf = TeacherSheet.pdf(PLAN, shelf(language));
        var words = read(pdf, "sheet-" + language.code());
        assertTells(words, List.of("Temps d’écran", "CRCN 4.3", "DigComp 4.3", "50 min", "20 min"));
        var full = new SeancePlan(
                "Réparer et réutiliser",
                Cycle.THREE,
                Cycle.THREE.phases(),
                shelf(language).levels().stream()
                        .skip(10)
                        .limit(6)
                        .map(level -> new PlannedLevel(level.id(), PlannedLevel.Access.OPEN))
                        .toList(),
                List.of("O5", "O6", "O7"),
                Answering.BY_HANDS);
        for (var each : List.of(pdf, TeacherSheet.pdf(full, shelf(language)))) {
            read(each, "sheet-full-" + language.code());
            try (var document = Loader.loadPDF(each)) {
                assertEquals(1, document.getNumberOfPages());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePosterAndTheCertificates(Language language) throws IOException {
        var pupils = pupils();
        var french = language == Language.FR;
        var poster = read(PledgePoster.pdf(results(pupils), shelf(language)), "poster-" + language.code());
        assertTells(
                poster, List.of(french ? "Nos promesses" : "Our pledges", french ? "Si je m’ennuie" : "If I am bored"));
        var won = pupils.stream().map(each -> 4).toList();
        var pdf = Certificate.pdf(pupils, won, Samples.day("2026-11-25"), shelf(language));
        var words = read(pdf, "certificate-" + language.code());
        assertTells(words, List.of(french ? "A gagné 4 niveaux" : "Won 4 levels"));
        assertTells(words, List.of(pupils.getFirst().pseudonym().name(language)));
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(PUPILS, document.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageForParents(Language language) throws IOException {
        var pdf = ParentsSheet.pdf(language);
        var words = read(pdf, "parents-" + language.code());
        assertTells(words, List.of("Mulot", "INE"));
        assertFalse(words.contains("#") || words.contains("**"), words);
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTableOfObjectivesHasTheFiguresOfTheScreen(Language language) throws IOException {
        var csv = ObjectivesTable.csv(List.of(results(pupils())), shelf(language));
        var folder = Files.createDirectories(Path.of("target/pdf"));
        Files.write(folder.resolve("objectives-" + language.code() + ".csv"), csv);
        var text = new String(csv, StandardCharsets.UTF_8);
        var lines = text.split("\r\n", -1);
        assertTrue(lines[0].startsWith("\uFEFFObjecti"), lines[0]);
        assertTrue(lines[1].endsWith(";3;8;7;8;8;0,8"), lines[1]);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theStatementsFollowTheSpecification(Language language) throws IOException {
        var pupils = pupils();
        var bytes = XapiStatements.lines(attempts(pupils), List.of(results(pupils)), shelf(language));
        var folder = Files.createDirectories(Path.of("target/pdf"));
        Files.write(folder.resolve("statements.jsonl"), bytes);
        var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        assertEquals(2 + 2 * PUPILS, lines.size());
        assertEquals(lines.size(), lines.stream().distinct().count());
        for (var line : lines) {
            assertFalse(line.contains("Zénobie"), line);
            var statement = JsonParser.parseString(line).getAsJsonObject();
            var account = statement.getAsJsonObject("actor").getAsJsonObject("account");
            assertTrue(account.get("homePage").getAsString().startsWith("https://"), line);
            UUID.fromString(account.get("name").getAsString());
            UUID.fromString(statement.get("id").getAsString());
            assertEquals("2026-11-25T00:00:00Z", statement.get("timestamp").getAsString());
            assertTrue(statement.getAsJsonObject("verb").get("id").getAsString().startsWith("http://adlnet.gov/"));
        }
        var answered = JsonParser.parseString(lines.getLast()).getAsJsonObject();
        var definition = answered.getAsJsonObject("object").getAsJsonObject("definition");
        assertEquals(3, definition.getAsJsonArray("choices").size());
        assertEquals("choice", definition.get("interactionType").getAsString());
        var context = answered.getAsJsonObject("context");
        assertEquals(SEANCE.toString(), context.get("registration").getAsString());
        assertEquals(
                "day",
                context.getAsJsonObject("extensions")
                        .get("https://mulot.invalid/extensions/time-precision")
                        .getAsString());
        var first = JsonParser.parseString(lines.getFirst()).getAsJsonObject().getAsJsonObject("result");
        assertEquals(0.667, first.getAsJsonObject("score").get("scaled").getAsDouble(), 1e-9);
        assertEquals("PT83S", first.get("duration").getAsString());
    }
}
