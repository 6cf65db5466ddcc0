package mulot.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import mulot.classroom.Answer;
import mulot.classroom.Answering;
import mulot.classroom.Calling;
import mulot.classroom.Cycle;
import mulot.classroom.HandCount;
import mulot.classroom.Moment;
import mulot.classroom.Phase;
import mulot.classroom.Pledge;
import mulot.classroom.Pupil;
import mulot.classroom.Seance;
import mulot.classroom.SeancePlace;
import mulot.classroom.SeancePlan;
import mulot.consumption.Consumption;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.mechanic.Mechanics;
import mulot.store.DataFolder;
import mulot.store.ScoreBook;
import mulot.store.Storage;

/**
 * Writes what a séance of fifty minutes with twenty-four pupils writes, and prints how many bytes the kernel sent to the
 * disk for it ({@code write_bytes} of {@code /proc/self/io}: Linux alone, and no folder in memory):
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test-classpath
 * java --enable-native-access=ALL-UNNAMED
 *     -cp target/test-classes:target/classes:$(cat target/test-classpath) mulot.bench.SeanceBytes [FOLDER]
 * </pre>
 */
public final class SeanceBytes {
    private static final int PUPILS = 24;
    private static final int QUESTIONS = 3;
    /** In the twenty minutes of playing, by the pupils at this machine. */
    private static final int TRIES = 15;

    private static final int TOGETHER = 2;
    private static final int SECRETS = 4;

    private final ScoreBook book;
    private final SplittableRandom random = new SplittableRandom(7);
    private final Consumption before = Consumption.now();

    private SeanceBytes(ScoreBook book) {
        this.book = book;
    }

    /** See above. */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("mulot-seance");
        for (var answering : Answering.values()) {
            var data = new DataFolder(folder.resolve(answering.name()));
            Storage storage = Storage.open(data, Clock.systemUTC(), new SplittableRandom(), "CM1 A");
            storage.ready().join();
            var begun = Consumption.now();
            storage.tell(book -> new SeanceBytes(book).lead(answering)).join();
            var journal = Files.size(data.database().resolveSibling("mulot.db-wal"));
            storage.close();
            var written = Consumption.now().since(begun).written().orElseThrow();
            out.printf("%s: %d kB, of these in the journal %d kB%n", answering, written / 1000, journal / 1000);
        }
    }

    private void lead(Answering answering) {
        var schoolClass = book.classes().add("CM1 A", "CM1", Calling.NUMBERS).orElseThrow();
        var pupils = book.classes()
                .enrol(
                        schoolClass,
                        IntStream.rangeClosed(1, PUPILS)
                                .mapToObj(String::valueOf)
                                .toList());
        var plan = new SeancePlan("Écrans", Cycle.THREE, Cycle.THREE.phases(), List.of(), List.of("O1"), answering);
        var seance = book.seances().begin(schoolClass, plan);
        var elapsed = 0;
        for (var phase : plan.phases()) {
            act(seance, phase.phase(), pupils);
            book.setting(
                    Consumption.setting(seance.id()),
                    Consumption.now().since(before).kept());
            for (var minute = 0; minute <= phase.minutes(); minute++) {
                stands(seance, plan.phases().indexOf(phase), elapsed + minute);
            }
            elapsed += phase.minutes();
        }
        book.seances().end(seance);
    }

    private void stands(Seance seance, int phase, int minute) {
        book.seances().stands(seance, new SeancePlace(phase, Duration.ofMinutes(minute), 0));
    }

    private void act(Seance seance, Phase phase, List<Pupil> pupils) {
        switch (phase) {
            case BEFORE -> ask(seance, Moment.BEFORE, pupils);
            case AFTER -> ask(seance, Moment.AFTER, pupils);
            case PLAY -> play(pupils);
            case PLEDGE ->
                pupils.forEach(each -> book.seances().pledge(seance, new Pledge(each.id(), "tired", "stop")));
            case DEMO, DEBRIEF, BREAK -> {}
        }
    }

    private void ask(Seance seance, Moment moment, List<Pupil> pupils) {
        for (var question = 1; question <= QUESTIONS; question++) {
            var id = "O1-a" + question;
            if (seance.plan().answering() == Answering.BY_PUPIL) {
                pupils.forEach(each -> book.seances().answer(seance, new Answer(each.id(), moment, "O1", id, 0, true)));
            } else {
                // each raised hand is a press, and each press is kept
                for (var hands = 1; hands <= PUPILS; hands++) {
                    book.seances().count(seance, new HandCount(moment.id() + "." + id, hands % 3, hands));
                }
            }
        }
    }

    private void play(List<Pupil> pupils) {
        var plays = Plays.of(
                LevelCatalog.read(Path.of("levels"), Mechanics.all(), Library.shipped())
                        .levels(),
                random);
        for (var number = 0; number < TRIES; number++) {
            var together = pupils.subList(0, TOGETHER);
            book.record(together, "day", plays.get(random.nextInt(plays.size())));
            var secrets = List.of("day.secret-" + number % SECRETS); // found once
            together.forEach(pupil -> book.found(pupil, secrets));
        }
    }
}
