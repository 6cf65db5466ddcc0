package mulot.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import mulot.classroom.Animal;
import mulot.classroom.Pseudonym;
import mulot.classroom.Pupil;
import mulot.classroom.PupilColour;
import mulot.play.Attempt;
import mulot.play.LevelId;
import mulot.play.Seed;

/** Small things that many tests need. */
public final class Samples {
    public static final Pseudonym BLUE_HEDGEHOG = new Pseudonym(Animal.HEDGEHOG, PupilColour.BLUE);
    public static final Pseudonym GREEN_FROG = new Pseudonym(Animal.FROG, PupilColour.GREEN);

    private static final AtomicLong SEEDS = new AtomicLong();

    private Samples() {}

    public static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T10:11:12Z"), ZoneOffset.UTC);
    }

    /** Never the same twice: as in life, two openings of one file must not make the same ids. */
    public static SplittableRandom chance() {
        return new SplittableRandom(SEEDS.incrementAndGet());
    }

    public static Attempt attempt(String level, int stars) {
        return attempt(level, stars, 0);
    }

    public static Attempt attempt(String level, int stars, int hints) {
        return new Attempt(
                new LevelId(level),
                "a".repeat(64),
                1,
                new Seed(-7),
                List.of("place 0 snack", "go"),
                16,
                stars,
                hints,
                83);
    }

    public static ScoreBook book(Database database) {
        return new ScoreBook(database, "", chance());
    }

    /** Counts attempts, oldest first, as the scores count theirs. */
    public static List<Tally> tallies(List<RecordedAttempt> attempts) {
        record Of(Pupil pupil, LevelId level) {}
        var groups = attempts.stream()
                .collect(Collectors.groupingBy(
                        one -> new Of(one.pupil(), one.attempt().level()), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> tally(entry.getKey().pupil(), entry.getKey().level(), entry.getValue()))
                .toList();
    }

    private static Tally tally(Pupil pupil, LevelId level, List<RecordedAttempt> tries) {
        return new Tally(
                pupil,
                level,
                tries.size(),
                tries.stream().mapToInt(one -> one.attempt().stars()).max().orElseThrow(),
                tries.stream().mapToInt(one -> one.attempt().stars()).sum(),
                tries.stream().mapToInt(one -> one.attempt().hints()).sum(),
                tries.stream()
                        .map(RecordedAttempt::day)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
