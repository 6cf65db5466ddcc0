package mulot.bench;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import mulot.classroom.Answer;
import mulot.classroom.Answering;
import mulot.classroom.Calling;
import mulot.classroom.Cycle;
import mulot.classroom.Moment;
import mulot.classroom.Pupil;
import mulot.classroom.SchoolClass;
import mulot.classroom.SeancePlan;
import mulot.level.Level;
import mulot.play.Attempt;
import mulot.store.Database;
import mulot.store.ScoreBook;
import mulot.store.StoreException;

/** A school that has played for years: ten classes of thirty pupils, five séances each, and as many attempts as wanted. */
final class School {
    static final int CLASSES = 10;
    static final int PUPILS = 30;
    private static final int SEANCES = 5;
    private static final int QUESTIONS = 4;
    private static final int DAYS = 300;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
    private static final String INSERT = """
            INSERT INTO attempt (id, pupil_id, day, mechanic, level, fingerprint, rules_version, seed, moves,
                                 score, stars, hints, seconds)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final RandomGenerator random = new SplittableRandom(7);
    private final List<Level<?, ?, ?>> levels;

    School(List<Level<?, ?, ?>> levels) {
        this.levels = levels;
    }

    /** Writes it into a file that does not exist yet. */
    void write(Path file, int attempts) throws StoreException, SQLException {
        var pupils = new ArrayList<Pupil>();
        try (var database = Database.open(file, Clock.systemUTC())) {
            var book = new ScoreBook(database, "", random);
            for (var number = 0; number < CLASSES; number++) {
                pupils.addAll(addClass(book, "Classe " + (char) ('A' + number)));
            }
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            addAttempts(connection, pupils, attempts);
            connection.commit();
        }
    }

    private List<Pupil> addClass(ScoreBook book, String label) {
        var made = book.classes().add(label, "CM1", Calling.NUMBERS).orElseThrow();
        var names = IntStream.rangeClosed(1, PUPILS).mapToObj(String::valueOf).toList();
        var pupils = book.classes().enrol(made, names);
        for (var number = 0; number < SEANCES; number++) {
            addSeance(book, made, pupils);
        }
        return pupils;
    }

    private void addSeance(ScoreBook book, SchoolClass schoolClass, List<Pupil> pupils) {
        var plan = new SeancePlan(
                "Écrans", Cycle.THREE, Cycle.THREE.phases(), List.of(), List.of("O1"), Answering.BY_PUPIL);
        var seance = book.seances().begin(schoolClass, plan);
        for (var pupil : pupils) {
            for (var moment : Moment.values()) {
                for (var question = 1; question <= QUESTIONS; question++) {
                    var right = random.nextInt(10) < (moment == Moment.BEFORE ? 4 : 8);
                    var id = "O1-a" + question;
                    book.seances().answer(seance, new Answer(pupil.id(), moment, "O1", id, right ? 1 : 0, right));
                }
            }
        }
        book.seances().end(seance);
    }

    private void addAttempts(Connection connection, List<Pupil> pupils, int attempts) throws SQLException {
        var plays = Plays.of(levels, random);
        var json = new Gson();
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var number = 0; number < attempts; number++) {
                var attempt = plays.get(random.nextInt(plays.size()));
                var pupil = pupils.get(number % pupils.size());
                var day = FIRST_DAY.plusDays((long) number * DAYS / attempts);
                var place = 1;
                for (var value : values(attempt, pupil, day, json.toJson(attempt.moves()))) {
                    statement.setObject(place, value);
                    place++;
                }
                statement.executeUpdate();
            }
        }
    }

    private List<Object> values(Attempt attempt, Pupil pupil, LocalDate day, String moves) {
        return List.of(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                pupil.id().toString(),
                day.toString(),
                attempt.level().value().replaceFirst("-.*", ""),
                attempt.level().value(),
                attempt.fingerprint(),
                attempt.rulesVersion(),
                attempt.seed().value(),
                moves,
                attempt.score(),
                attempt.stars(),
                attempt.hints(),
                attempt.seconds());
    }
}
