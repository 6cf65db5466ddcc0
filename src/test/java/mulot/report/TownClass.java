package mulot.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import mulot.classroom.Answer;
import mulot.classroom.Answering;
import mulot.classroom.Calling;
import mulot.classroom.Cycle;
import mulot.classroom.HandCount;
import mulot.classroom.Moment;
import mulot.classroom.PlannedLevel;
import mulot.classroom.PlannedLevel.Access;
import mulot.classroom.Pledge;
import mulot.classroom.Pupil;
import mulot.classroom.SeancePlan;
import mulot.i18n.Language;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.level.QuestionBanks;
import mulot.mechanic.Mechanics;
import mulot.play.LevelId;
import mulot.store.Database;
import mulot.store.Samples;
import mulot.store.ScoreBook;
import mulot.store.StoreException;

/** A class of twelve with first names, its tries and one séance; as real papers are made of. */
final class TownClass {
    static final String LABEL = "CM1 Mme =Dupont";
    static final List<String> FIRST_NAMES = List.of(
            "Élodie", "Noé-Zoé", "Sacha", "Ali", "Mina", "Théo", "Lou", "Inès", "Youssef", "Jeanne", "Maël", "Œdipe");
    static final SeancePlan PLAN = new SeancePlan(
            "Temps d’écran chez Mme Dupont",
            Cycle.THREE,
            Cycle.THREE.phases(),
            List.of(
                    new PlannedLevel(new LevelId("day-010-first-evening"), Access.OPEN),
                    new PlannedLevel(new LevelId("day-020-before-bed"), Access.LOCKED),
                    new PlannedLevel(new LevelId("day-030-one-wish"), Access.HIDDEN)),
            List.of("O1", "O2", "O3"),
            Answering.BY_PUPIL);

    private TownClass() {}

    static Contents contents(Language language) {
        var library = Library.shipped();
        return new Contents(
                language,
                library,
                QuestionBanks.read(Path.of("levels"), library),
                LevelCatalog.read(Path.of("levels"), Mechanics.all(), library).levels());
    }

    /** @param answering how many pupils answered the questions */
    static ClassRecord record(Path folder, int answering) throws StoreException {
        try (var database = Database.open(folder.resolve(UUID.randomUUID() + ".db"), Samples.on("2026-12-01"))) {
            fill(new ScoreBook(database, "", Samples.chance()), answering);
            return ClassRecord.of(new ScoreBook(database, LABEL, Samples.chance()));
        }
    }

    static void fill(ScoreBook book, int answering) {
        var made = book.classes().add(LABEL, "CM1", Calling.FIRST_NAMES).orElseThrow();
        var pupils = new ArrayList<Pupil>(book.classes().enrol(made, FIRST_NAMES));
        for (var number = 0; number < pupils.size(); number++) {
            var pupil = pupils.get(number);
            book.record(pupil, "day", Samples.attempt("day-010-first-evening", number % 4, number));
            book.record(pupil, "day", Samples.attempt("day-020-before-bed", 3));
        }
        var seances = book.seances();
        var seance = seances.begin(made, PLAN);
        for (var pupil : pupils.subList(0, answering)) {
            var before = pupils.indexOf(pupil) % 3 == 0;
            seances.answer(seance, new Answer(pupil.id(), Moment.BEFORE, "O1", "O1-a1", before ? 1 : 0, before));
            seances.answer(
                    seance,
                    new Answer(pupil.id(), Moment.AFTER, "O1", "O1-b1", 1, pupils.indexOf(pupil) > 2 || before));
            seances.pledge(seance, new Pledge(pupil.id(), "O1.bored", before ? "outside" : "book"));
        }
        for (var choice = 0; choice < 4; choice++) {
            seances.count(seance, new HandCount(HandCount.vote("O1", 1), choice, 3));
            seances.count(seance, new HandCount(HandCount.vote("O1", 2), choice, 2 * choice));
        }
        seances.count(seance, new HandCount(HandCount.pledge("O1.eyes"), 1, 7));
        Consumption.add(
                book,
                seance,
                new Consumption(Duration.ofMillis(12_340), OptionalLong.of(210L << 20), OptionalLong.of(3L << 19)));
        Consumption.add(
                book,
                seance,
                new Consumption(Duration.ofSeconds(1), OptionalLong.of(180L << 20), OptionalLong.of(1L << 19)));
        seances.end(seance);
    }
}
