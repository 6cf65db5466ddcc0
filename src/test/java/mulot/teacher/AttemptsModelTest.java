package mulot.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mulot.classroom.Animal;
import mulot.classroom.Pseudonym;
import mulot.classroom.Pupil;
import mulot.classroom.PupilColour;
import mulot.i18n.Language;
import mulot.play.LevelId;
import mulot.store.RecordedAttempt;
import mulot.store.Samples;
import org.junit.jupiter.api.Test;

/** What a teacher reads of three pupils, five tries and two levels. */
class AttemptsModelTest {
    private static final Pupil HEDGEHOG = pupil(Samples.BLUE_HEDGEHOG);
    private static final Pupil FROG = pupil(Samples.GREEN_FROG);
    private static final Pupil SQUIRREL = pupil(new Pseudonym(Animal.SQUIRREL, PupilColour.RED));

    private static final Comparator<LevelId> ORDER = Comparator.comparing(LevelId::value);

    private final AttemptsModel model = in(Language.FR);

    private static AttemptsModel in(Language language) {
        return new AttemptsModel(
                Samples.tallies(List.of(
                        played(HEDGEHOG, "2026-11-02", "day-010", 1, 3),
                        played(FROG, "2026-11-02", "day-010", 3, 0),
                        played(HEDGEHOG, "2026-11-03", "day-010", 2, 1),
                        played(HEDGEHOG, "2026-11-09", "day-020", 0, 2),
                        played(SQUIRREL, "2026-11-03", "day-010", 2, 0))),
                language,
                level -> "«" + level + "»",
                ORDER);
    }

    private static Pupil pupil(Pseudonym pseudonym) {
        return new Pupil(new UUID(0, pseudonym.hashCode()), pseudonym);
    }

    private static RecordedAttempt played(Pupil pupil, String day, String level, int stars, int hints) {
        return new RecordedAttempt(
                new UUID(1, Samples.chance().nextLong()),
                pupil,
                Samples.day(day),
                Samples.attempt(level, stars, hints));
    }

    @Test
    void eachPupilHasTheBestOfEachLevelAndTheSumOfTheRest() {
        assertEquals(
                List.of(
                        "Écureuil rouge 1 level 1 try 2/3 stars 0 hints 2026-11-03",
                        "Grenouille verte 1 level 1 try 3/3 stars 0 hints 2026-11-02",
                        "Hérisson bleu 2 level 3 try 2/6 stars 6 hints 2026-11-09"),
                model.byPupil().stream()
                        .map(row -> "%s %d level %d try %d/%d stars %d hints %s"
                                .formatted(
                                        row.name(),
                                        row.levels(),
                                        row.tries(),
                                        row.stars(),
                                        row.possibleStars(),
                                        row.hints(),
                                        row.lastDay()))
                        .toList());
    }

    @Test
    void pupilsStandInTheOrderOfTheirNamesInTheTeachersLanguage() {
        assertEquals(List.of(SQUIRREL, FROG, HEDGEHOG), model.pupils(), "É is no letter after Z");
        assertEquals(List.of(HEDGEHOG, FROG, SQUIRREL), in(Language.EN).pupils());
    }

    @Test
    void eachLevelCountsItsPupilsByTheirBest() {
        assertEquals(
                List.of(
                        "«day-010» 3 pupils 4 tries, best [0, 0, 2, 1], mean 2.00, 4 hints",
                        "«day-020» 1 pupils 1 tries, best [1, 0, 0, 0], mean 0.00, 2 hints"),
                model.byLevel().stream()
                        .map(row -> "%s %d pupils %d tries, best %s, mean %s, %d hints"
                                .formatted(
                                        row.title(),
                                        row.pupils(),
                                        row.tries(),
                                        row.pupilsByBest(),
                                        String.format(Locale.ROOT, "%.2f", row.meanStars()),
                                        row.hints()))
                        .toList());
    }

    @Test
    void aPupilsWayGoesFromLevelToLevel() {
        assertEquals(
                List.of("day-010", "day-020"),
                model.way(HEDGEHOG).stream().map(one -> one.level().value()).toList());
    }

    @Test
    void onePupilCanBeReadAloneAndEverybodyStaysInTheChoice() {
        var alone = model.only(Optional.of(HEDGEHOG));
        assertEquals(new AttemptsModel.Totals(1, 3, 2), alone.totals());
        assertEquals(
                List.of("«day-010»", "«day-020»"),
                alone.byLevel().stream().map(AttemptsModel.LevelRow::title).toList());
        assertEquals(3, alone.pupils().size());
        assertEquals(
                new AttemptsModel.Totals(3, 5, 7), alone.only(Optional.empty()).totals());
    }

    @Test
    void beforeAnybodyPlayedThereIsNothing() {
        var nothing = new AttemptsModel(List.of(), Language.FR, String::valueOf, ORDER);
        assertEquals(new AttemptsModel.Totals(0, 0, 0), nothing.totals());
    }
}
