package mulot.store;

import com.google.gson.Gson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mulot.classroom.Answer;
import mulot.classroom.HandCount;
import mulot.classroom.Moment;
import mulot.classroom.Pledge;
import mulot.classroom.SchoolClass;
import mulot.classroom.Seance;
import mulot.classroom.SeancePlace;
import mulot.classroom.SeancePlan;
import mulot.classroom.SeanceResults;

/**
 * Plans, séances, and what was answered, counted and promised in them: a power cut may take away the last half minute of
 * a séance. For the storage thread alone.
 */
public final class SeanceBook {
    private static final Gson JSON = new Gson();
    private static final String SEANCES = """
            SELECT seance.*, label, grade, calling FROM seance JOIN class ON class.id = class_id
            """;

    private final Database database;
    private final AttemptIds ids;

    SeanceBook(Database database, AttemptIds ids) {
        this.database = database;
        this.ids = ids;
    }

    /** The plans that were kept, by title. */
    public List<SeancePlan> plans() {
        return database.read(connection ->
                Sql.ask(connection, "SELECT body FROM plan ORDER BY title", row -> plan(row.getString(1))));
    }

    /** Keeps a plan in place of the one of the same title. */
    public void keep(SeancePlan plan) {
        change("""
                INSERT INTO plan (title, body) VALUES (?, ?)
                ON CONFLICT (title) DO UPDATE SET body = excluded.body
                """, plan.title(), JSON.toJson(plan));
    }

    /** Lets go of a plan; séances that were done with it stay. */
    public void drop(String title) {
        change("DELETE FROM plan WHERE title = ?", title);
    }

    /** Begins a séance today; one that was still running is over. */
    public Seance begin(SchoolClass schoolClass, SeancePlan plan) {
        var today = database.today();
        var begun = new Seance(ids.on(today), schoolClass, today, plan, SeancePlace.START, false);
        return database.write(connection -> {
            Sql.change(connection, "UPDATE seance SET ended = 1");
            Sql.change(
                    connection,
                    "INSERT INTO seance (id, class_id, day, plan) VALUES (?, ?, ?, ?)",
                    begun.id().toString(),
                    schoolClass.id().toString(),
                    today.toString(),
                    JSON.toJson(plan));
            return begun;
        });
    }

    /** The séance that was begun and not ended. */
    public Optional<Seance> running() {
        return database
                .read(connection -> Sql.ask(connection, SEANCES + " WHERE ended = 0", SeanceBook::seance))
                .stream()
                .findFirst();
    }

    /** All of them, newest first. */
    public List<Seance> all() {
        return database.read(connection -> Sql.ask(connection, SEANCES + " ORDER BY number DESC", SeanceBook::seance));
    }

    /** Those of a class with all that happened in them, newest first. */
    public List<SeanceResults> results(String label) {
        return all().stream()
                .filter(seance -> seance.schoolClass().label().equals(label))
                .map(seance -> new SeanceResults(seance, answers(seance), hands(seance), pledges(seance)))
                .toList();
    }

    /** Writes where a séance stands, so that it goes on there after a power cut. */
    public void stands(Seance seance, SeancePlace place) {
        change(
                "UPDATE seance SET phase = ?, elapsed = ?, extra = ? WHERE id = ?",
                String.valueOf(place.phase()),
                String.valueOf(place.elapsed().toSeconds()),
                String.valueOf(place.extra()),
                id(seance));
    }

    public void end(Seance seance) {
        change("UPDATE seance SET ended = 1 WHERE id = ?", id(seance));
    }

    /** Writes what a pupil chose; a later choice at the same question changes nothing. */
    public void answer(Seance seance, Answer answer) {
        change(
                """
                INSERT INTO answer (seance_id, pupil_id, moment, objective, question, choice, is_right)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                id(seance),
                answer.pupil().toString(),
                answer.moment().id(),
                answer.objective(),
                answer.question(),
                String.valueOf(answer.choice()),
                answer.right() ? "1" : "0");
    }

    /** In the order of answering. */
    public List<Answer> answers(Seance seance) {
        return ask("SELECT * FROM answer WHERE seance_id = ? ORDER BY rowid", SeanceBook::answer, seance);
    }

    /** Writes a count in place of the one before. */
    public void count(Seance seance, HandCount count) {
        change("""
                INSERT INTO hand_count (seance_id, subject, choice, hands) VALUES (?, ?, ?, ?)
                ON CONFLICT (seance_id, subject, choice) DO UPDATE SET hands = excluded.hands
                """, id(seance), count.subject(), String.valueOf(count.choice()), String.valueOf(count.hands()));
    }

    public List<HandCount> hands(Seance seance) {
        return ask(
                "SELECT * FROM hand_count WHERE seance_id = ? ORDER BY subject, choice",
                row -> new HandCount(row.getString("subject"), row.getInt("choice"), row.getInt("hands")),
                seance);
    }

    /** Writes a pupil's pledge in place of the one before. */
    public void pledge(Seance seance, Pledge pledge) {
        change("""
                INSERT INTO pledge (seance_id, pupil_id, situation, gesture) VALUES (?, ?, ?, ?)
                ON CONFLICT (seance_id, pupil_id)
                DO UPDATE SET situation = excluded.situation, gesture = excluded.gesture
                """, id(seance), pledge.pupil().toString(), pledge.situation(), pledge.gesture());
    }

    public List<Pledge> pledges(Seance seance) {
        return ask("SELECT * FROM pledge WHERE seance_id = ? ORDER BY rowid", SeanceBook::pledge, seance);
    }

    private <T> List<T> ask(String sql, Rows.Reader<T> reader, Seance seance) {
        return database.read(connection -> Sql.ask(connection, sql, reader, id(seance)));
    }

    private void change(String sql, String... values) {
        database.writeSoon(connection -> Sql.change(connection, sql, values));
    }

    private static String id(Seance seance) {
        return seance.id().toString();
    }

    private static SeancePlan plan(String json) {
        return JSON.fromJson(json, SeancePlan.class);
    }

    private static Seance seance(ResultSet row) throws SQLException {
        var place =
                new SeancePlace(row.getInt("phase"), Duration.ofSeconds(row.getInt("elapsed")), row.getInt("extra"));
        return new Seance(
                UUID.fromString(row.getString("id")),
                ClassBook.schoolClass(row),
                LocalDate.parse(row.getString("day")),
                plan(row.getString("plan")),
                place,
                row.getInt("ended") == 1);
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                UUID.fromString(row.getString("pupil_id")),
                Moment.ofId(row.getString("moment")),
                row.getString("objective"),
                row.getString("question"),
                row.getInt("choice"),
                row.getInt("is_right") == 1);
    }

    private static Pledge pledge(ResultSet row) throws SQLException {
        return new Pledge(
                UUID.fromString(row.getString("pupil_id")), row.getString("situation"), row.getString("gesture"));
    }
}
