package mulot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mulot.classroom.Comfort;
import mulot.classroom.Pseudonym;
import mulot.classroom.Pupil;
import mulot.play.Attempt;
import mulot.play.LevelId;

/**
 * The scores of one class, and the settings of this machine. For the storage thread alone. Every method throws
 * {@link StoreFailure} when the disk fails.
 */
public final class ScoreBook {
    private static final String PUPILS = """
            SELECT pupil.id AS pupil_id, animal, colour, called FROM pupil JOIN class ON class.id = class_id WHERE label = ?
            """;
    private static final String JOINED =
            " FROM attempt JOIN pupil ON pupil.id = pupil_id JOIN class ON class.id = class_id WHERE ";
    private static final String ATTEMPTS = "SELECT attempt.*, animal, colour, called" + JOINED;
    private static final String TRIES =
            "SELECT attempt.id, day, level, score, stars, hints, seconds, pupil_id, animal, colour, called" + JOINED
                    + """
            label = ? AND (? = '' OR pupil_id = ?) ORDER BY place DESC LIMIT ?
            """;
    private static final String TALLIES = """
            SELECT pupil_id, animal, colour, called, level, count(*) AS tries, max(stars) AS best,
                   sum(stars) AS all_stars, sum(hints) AS all_hints, max(day) AS last_day
            """ + JOINED + "label = ? GROUP BY pupil_id, level ORDER BY min(place)";

    private final Database database;
    private final String className;
    private final RandomGenerator random;
    private final AttemptIds ids;

    /**
     * @param className whose pupils and attempts these are; empty for pupils without a class, {@code demo} for the demo
     */
    public ScoreBook(Database database, String className, RandomGenerator random) {
        this.database = database;
        this.className = className;
        this.random = random;
        this.ids = new AttemptIds(random);
    }

    public String className() {
        return className;
    }

    /** The same machine's scores of another class. */
    ScoreBook of(String otherClass) {
        return new ScoreBook(database, otherClass, random);
    }

    /** The classes of this machine. */
    public ClassBook classes() {
        return new ClassBook(database, ids);
    }

    /** The plans and séances of this machine. */
    public SeanceBook seances() {
        return new SeanceBook(database, ids);
    }

    /** The way to forget pupils. */
    public Erasure erasure() {
        return new Erasure(database);
    }

    /** The day that is written with an attempt now. */
    public LocalDate today() {
        return database.today();
    }

    /** Chance for ids and salts. */
    public RandomGenerator random() {
        return random;
    }

    /** The pupil of this class with this pseudonym, made at the first call. */
    public Pupil pupil(Pseudonym pseudonym) {
        return database.write(connection -> {
            var known = Sql.ask(connection, PUPILS + " AND animal = ? AND colour = ?", Rows::pupil, namesOf(pseudonym));
            return known.isEmpty() ? add(connection, pseudonym) : known.getFirst();
        });
    }

    /** Those who ever played in this class, in the order of their animals. */
    public List<Pupil> pupils() {
        return database.read(connection -> Sql.ask(connection, PUPILS, Rows::pupil, className)).stream()
                .sorted(Comparator.comparing((Pupil pupil) -> pupil.pseudonym().animal())
                        .thenComparing(pupil -> pupil.pseudonym().colour()))
                .toList();
    }

    /** Writes an attempt; when this returns, a power cut cannot take it away. */
    public RecordedAttempt record(Pupil pupil, String mechanic, Attempt attempt) {
        return record(List.of(pupil), mechanic, attempt).getFirst();
    }

    /** The same for each of those who played it together. */
    public List<RecordedAttempt> record(List<Pupil> pupils, String mechanic, Attempt attempt) {
        var today = database.today();
        var recorded = pupils.stream()
                .map(pupil -> new RecordedAttempt(ids.on(today), pupil, today, attempt))
                .toList();
        return database.write(connection -> {
            for (var each : recorded) {
                Rows.insert(connection, each, mechanic);
            }
            return recorded;
        });
    }

    /** Those of the class, oldest first. */
    public List<RecordedAttempt> attempts() {
        return attempts("label = ?", className);
    }

    /** Those of one pupil, oldest first. */
    public List<RecordedAttempt> attempts(Pupil pupil) {
        return attempts("pupil_id = ?", pupil.id().toString());
    }

    /**
     * The latest of the class, newest first.
     *
     * @param only of this pupil; of everybody when empty
     */
    public List<Try> newest(Optional<Pupil> only, int most) {
        var pupil = only.map(each -> each.id().toString()).orElse("");
        return database.read(
                connection -> Sql.ask(connection, TRIES, Rows::oneTry, className, pupil, pupil, String.valueOf(most)));
    }

    /** The tries of each pupil of the class at each level, counted, in the order of the first tries. */
    public List<Tally> tallies() {
        return database.read(connection -> Sql.ask(connection, TALLIES, Rows::tally, className));
    }

    /** One attempt, of any class. */
    public Optional<RecordedAttempt> attempt(UUID id) {
        return attempts("attempt.id = ?", id.toString()).stream().findFirst();
    }

    /** The day of the oldest attempt of any class. */
    public Optional<LocalDate> oldestDay() {
        return database.read(connection -> Sql.ask(
                        connection, "SELECT min(day) FROM attempt", row -> Optional.ofNullable(row.getString(1))))
                .getFirst()
                .map(LocalDate::parse);
    }

    /** The best result of a pupil in every level ever tried, 0 to 3. */
    public Map<LevelId, Integer> bestStars(Pupil pupil) {
        var best = new LinkedHashMap<LevelId, Integer>();
        database.read(connection -> Sql.ask(
                        connection,
                        "SELECT level, max(stars) FROM attempt WHERE pupil_id = ? GROUP BY level ORDER BY min(place)",
                        row -> Map.entry(new LevelId(row.getString(1)), row.getInt(2)),
                        pupil.id().toString()))
                .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
        return best;
    }

    /** How often in a row a pupil has just failed at a level; 0 after a win. */
    public int failuresInARow(Pupil pupil, LevelId level) {
        var sql = """
                SELECT count(*) FROM attempt WHERE pupil_id = ? AND level = ? AND place > (
                    SELECT coalesce(max(place), 0) FROM attempt WHERE pupil_id = ? AND level = ? AND stars > 0)
                """;
        var id = pupil.id().toString();
        return database.read(
                connection -> Sql.ask(connection, sql, row -> row.getInt(1), id, level.value(), id, level.value())
                        .getFirst());
    }

    /** What fills the river: the best result of each pupil in each level, summed. */
    public int starsOfTheClass() {
        return database.read(connection ->
                Sql.ask(connection, """
                        SELECT coalesce(sum(best), 0) FROM (
                            SELECT max(stars) AS best
                            FROM attempt JOIN pupil ON pupil.id = pupil_id JOIN class ON class.id = class_id
                            WHERE label = ? GROUP BY pupil_id, level)
                        """, row -> row.getInt(1), className).getFirst());
    }

    public Optional<String> setting(String name) {
        return database.read(connection ->
                Sql.ask(connection, "SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name).stream()
                        .findFirst());
    }

    public void setting(String name, String value) {
        database.write(connection -> Sql.change(
                connection,
                "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value));
    }

    /** As if it had never been set. */
    public void forgetSetting(String name) {
        database.write(connection -> Sql.change(connection, "DELETE FROM setting WHERE name = ?", name));
    }

    /** What makes playing comfortable for a pupil. */
    public Comfort comfort(Pupil pupil) {
        var values = new LinkedHashMap<String, String>();
        database.read(connection -> Sql.ask(
                        connection,
                        "SELECT name, value FROM pupil_comfort WHERE pupil_id = ?",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        pupil.id().toString()))
                .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        return Comfort.of(values);
    }

    public void comfort(Pupil pupil, Comfort comfort) {
        database.write(connection -> {
            for (var entry : comfort.values().entrySet()) {
                Sql.change(connection, """
                        INSERT INTO pupil_comfort (pupil_id, name, value) VALUES (?, ?, ?)
                        ON CONFLICT (pupil_id, name) DO UPDATE SET value = excluded.value
                        """, pupil.id().toString(), entry.getKey(), entry.getValue());
            }
            return comfort;
        });
    }

    /** The names of the secrets that a pupil has found, in the order of finding. */
    public List<String> secrets(Pupil pupil) {
        return database.read(connection -> Sql.ask(
                connection,
                "SELECT name FROM secret WHERE pupil_id = ? ORDER BY rowid",
                row -> row.getString(1),
                pupil.id().toString()));
    }

    /** Writes secrets into a pupil's album; tells those that are new. */
    public List<String> found(Pupil pupil, List<String> secrets) {
        var today = database.today().toString();
        return database.write(connection -> {
            var fresh = new ArrayList<String>();
            for (var secret : secrets) {
                var rows = Sql.change(
                        connection,
                        "INSERT INTO secret (pupil_id, name, day) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        pupil.id().toString(),
                        secret,
                        today);
                if (rows > 0) {
                    fresh.add(secret);
                }
            }
            return List.copyOf(fresh);
        });
    }

    private List<RecordedAttempt> attempts(String condition, String value) {
        var sql = ATTEMPTS + condition + " ORDER BY place";
        return database.read(connection -> Sql.ask(connection, sql, Rows::attempt, value));
    }

    private Pupil add(Connection connection, Pseudonym pseudonym) throws SQLException {
        var made = new Pupil(ids.anyTime(), pseudonym);
        Sql.change(
                connection,
                "INSERT INTO class (id, label) VALUES (?, ?) ON CONFLICT (label) DO NOTHING",
                ids.anyTime().toString(),
                className);
        Sql.change(
                connection,
                "INSERT INTO pupil (id, class_id, animal, colour) SELECT ?, id, ?, ? FROM class WHERE label = ?",
                made.id().toString(),
                pseudonym.animal().id(),
                pseudonym.colour().id(),
                className);
        return made;
    }

    private String[] namesOf(Pseudonym pseudonym) {
        return new String[] {
            className, pseudonym.animal().id(), pseudonym.colour().id()
        };
    }
}
