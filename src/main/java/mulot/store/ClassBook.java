package mulot.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mulot.classroom.Calling;
import mulot.classroom.OndeList.ListedClass;
import mulot.classroom.Pseudonyms;
import mulot.classroom.Pupil;
import mulot.classroom.SchoolClass;

/** The classes of this machine and who is in them. For the storage thread alone. */
public final class ClassBook {
    private static final String CLASSES = "SELECT id AS class_id, label, grade, calling FROM class";

    private final Database database;
    private final AttemptIds ids;

    ClassBook(Database database, AttemptIds ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Those that a teacher made, in the order of their labels. */
    public List<SchoolClass> all() {
        return database.read(connection -> Sql.ask(
                connection,
                CLASSES + " WHERE label NOT IN ('', ?) ORDER BY label",
                ClassBook::schoolClass,
                SchoolClass.DEMO));
    }

    /** The class of this label, made without a list at the first call; the label may be empty. */
    public SchoolClass named(String label) {
        return database.write(connection -> {
            var known = find(connection, label);
            return known.isPresent()
                    ? known.get()
                    : add(connection, new SchoolClass(ids.anyTime(), label, "", Calling.ANIMALS));
        });
    }

    /** Makes a class; nothing when there is one of that label. */
    public Optional<SchoolClass> add(String label, String grade, Calling calling) {
        return database.write(connection -> find(connection, label).isPresent()
                ? Optional.empty()
                : Optional.of(add(connection, new SchoolClass(ids.anyTime(), label, grade, calling))));
    }

    /**
     * Makes a class with its pupils, at most {@link SchoolClass#MOST_PUPILS}; false, and nothing made, when there is one
     * of that label.
     */
    public boolean take(ListedClass wanted, Calling calling) {
        var made = add(wanted.label(), wanted.grade(), calling);
        made.ifPresent(each -> enrol(
                each,
                wanted.firstNames().stream().limit(SchoolClass.MOST_PUPILS).toList()));
        return made.isPresent();
    }

    /** Gives a class another label; false when another class has it. */
    public boolean rename(SchoolClass renamed, String label) {
        return database.write(connection -> {
            var other = find(connection, label);
            if (other.isPresent()) {
                return other.get().id().equals(renamed.id());
            }
            Sql.change(
                    connection,
                    "UPDATE class SET label = ? WHERE id = ?",
                    label,
                    renamed.id().toString());
            return true;
        });
    }

    /**
     * Adds pupils to a class, each with an animal and a colour that chance chose.
     *
     * @param called first names or numbers, at most {@link Pupil#LONGEST_NAME} characters each
     */
    public List<Pupil> enrol(SchoolClass schoolClass, List<String> called) {
        return database.write(connection -> {
            var taken = pupils(connection, schoolClass).stream()
                    .map(Pupil::pseudonym)
                    .toList();
            var pseudonyms = Pseudonyms.draw(called.size(), taken, ids.random());
            var made = new ArrayList<Pupil>();
            for (var name : called) {
                var pupil = new Pupil(ids.anyTime(), pseudonyms.get(made.size()), name);
                made.add(pupil);
                Sql.change(
                        connection,
                        "INSERT INTO pupil (id, class_id, animal, colour, called) VALUES (?, ?, ?, ?, ?)",
                        pupil.id().toString(),
                        schoolClass.id().toString(),
                        pupil.pseudonym().animal().id(),
                        pupil.pseudonym().colour().id(),
                        name);
            }
            return List.copyOf(made);
        });
    }

    /**
     * Calls a pupil otherwise. The old name stays nowhere: {@link AllCopies backups} are changed too.
     *
     * @param name at most {@link Pupil#LONGEST_NAME} characters
     * @return false, and nothing changed, when another pupil of the class is called so
     */
    public boolean call(Pupil pupil, String name) {
        var id = pupil.id().toString();
        if (database.read(connection -> isTaken(connection, id, name))) {
            return false;
        }
        new AllCopies(database)
                .change(connection -> Sql.change(connection, "UPDATE pupil SET called = ? WHERE id = ?", name, id));
        return true;
    }

    private static boolean isTaken(Connection connection, String id, String name) throws SQLException {
        var others = """
                SELECT id FROM pupil
                WHERE called = ? AND id <> ? AND class_id = (SELECT class_id FROM pupil WHERE id = ?)
                """;
        return !Sql.ask(connection, others, row -> row.getString(1), name, id, id)
                .isEmpty();
    }

    /** Who is in a class, in the order of their names, then of their animals. */
    public List<Pupil> pupils(SchoolClass schoolClass) {
        return database.read(connection -> pupils(connection, schoolClass));
    }

    private static List<Pupil> pupils(Connection connection, SchoolClass schoolClass) throws SQLException {
        return Sql.ask(
                        connection,
                        "SELECT id AS pupil_id, animal, colour, called FROM pupil WHERE class_id = ?",
                        Rows::pupil,
                        schoolClass.id().toString())
                .stream()
                .sorted(Comparator.comparingInt((Pupil pupil) -> pupil.called().length())
                        .thenComparing(Pupil::called)
                        .thenComparing(pupil -> pupil.pseudonym().animal())
                        .thenComparing(pupil -> pupil.pseudonym().colour()))
                .toList();
    }

    /** A pupil of any class. */
    public Optional<Pupil> pupil(UUID id) {
        return database
                .read(connection -> Sql.ask(
                        connection,
                        "SELECT id AS pupil_id, animal, colour, called FROM pupil WHERE id = ?",
                        Rows::pupil,
                        id.toString()))
                .stream()
                .findFirst();
    }

    static SchoolClass schoolClass(ResultSet row) throws SQLException {
        return new SchoolClass(
                UUID.fromString(row.getString("class_id")),
                row.getString("label"),
                row.getString("grade"),
                Calling.ofId(row.getString("calling")));
    }

    private static Optional<SchoolClass> find(Connection connection, String label) throws SQLException {
        return Sql.ask(connection, CLASSES + " WHERE label = ?", ClassBook::schoolClass, label).stream()
                .findFirst();
    }

    private static SchoolClass add(Connection connection, SchoolClass made) throws SQLException {
        Sql.change(
                connection,
                "INSERT INTO class (id, label, grade, calling) VALUES (?, ?, ?, ?)",
                made.id().toString(),
                made.label(),
                made.grade(),
                made.calling().id());
        return made;
    }
}
