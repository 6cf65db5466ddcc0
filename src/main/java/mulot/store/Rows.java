package mulot.store;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mulot.classroom.Animal;
import mulot.classroom.Pseudonym;
import mulot.classroom.Pupil;
import mulot.classroom.PupilColour;
import mulot.play.Attempt;
import mulot.play.LevelId;
import mulot.play.Seed;

/** Rows of the tables as things of the program, and back. */
final class Rows {
    private static final Gson JSON = new Gson();
    private static final TypeToken<List<String>> MOVES = new TypeToken<>() {};
    private static final String INSERT = """
            INSERT INTO attempt (id, pupil_id, day, mechanic, level, fingerprint, rules_version, seed, moves,
                                 score, stars, hints, seconds)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private Rows() {}

    /** Makes one thing of the row a result set stands on. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Pupil pupil(ResultSet row) throws SQLException {
        var animal = Animal.ofId(row.getString("animal")).orElseThrow();
        var colour = PupilColour.ofId(row.getString("colour")).orElseThrow();
        return new Pupil(
                UUID.fromString(row.getString("pupil_id")), new Pseudonym(animal, colour), row.getString("called"));
    }

    static RecordedAttempt attempt(ResultSet row) throws SQLException {
        var attempt = new Attempt(
                new LevelId(row.getString("level")),
                row.getString("fingerprint"),
                row.getInt("rules_version"),
                new Seed(row.getLong("seed")),
                JSON.fromJson(row.getString("moves"), MOVES),
                row.getInt("score"),
                row.getInt("stars"),
                row.getInt("hints"),
                row.getInt("seconds"));
        return new RecordedAttempt(
                UUID.fromString(row.getString("id")), pupil(row), LocalDate.parse(row.getString("day")), attempt);
    }

    static Try oneTry(ResultSet row) throws SQLException {
        return new Try(
                UUID.fromString(row.getString("id")),
                pupil(row),
                LocalDate.parse(row.getString("day")),
                new LevelId(row.getString("level")),
                row.getInt("score"),
                row.getInt("stars"),
                row.getInt("hints"),
                row.getInt("seconds"));
    }

    static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                pupil(row),
                new LevelId(row.getString("level")),
                row.getInt("tries"),
                row.getInt("best"),
                row.getInt("all_stars"),
                row.getInt("all_hints"),
                LocalDate.parse(row.getString("last_day")));
    }

    static void insert(Connection connection, RecordedAttempt recorded, String mechanic) throws SQLException {
        var attempt = recorded.attempt();
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, recorded.id().toString());
            statement.setString(2, recorded.pupil().id().toString());
            statement.setString(3, recorded.day().toString());
            statement.setString(4, mechanic);
            statement.setString(5, attempt.level().value());
            statement.setString(6, attempt.fingerprint());
            statement.setInt(7, attempt.rulesVersion());
            statement.setLong(8, attempt.seed().value());
            statement.setString(9, JSON.toJson(attempt.moves()));
            statement.setInt(10, attempt.score());
            statement.setInt(11, attempt.stars());
            statement.setInt(12, attempt.hints());
            statement.setInt(13, attempt.seconds());
            statement.executeUpdate();
        }
    }
}
