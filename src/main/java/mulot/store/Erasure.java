package mulot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import mulot.classroom.Pupil;
import mulot.classroom.SchoolClass;

/**
 * Forgets pupils: in the scores, in every backup, and in the databases that were set aside. Of each one the random id
 * stays, so that an old stick cannot bring anything back. For the storage thread alone.
 */
public final class Erasure {
    private static final List<String> TABLES = List.of("attempt", "answer", "pledge", "secret", "pupil_comfort");

    private final Database database;

    Erasure(Database database) {
        this.database = database;
    }

    /** Forgets one pupil. */
    public void erase(Pupil pupil) {
        new AllCopies(database)
                .change(connection -> delete(connection, pupil.id().toString()));
    }

    /** Forgets the pupils of a class, its séances and the class. */
    public void erase(SchoolClass schoolClass) {
        var id = schoolClass.id().toString();
        erase(
                connection ->
                        Sql.ask(connection, "SELECT id FROM pupil WHERE class_id = ?", row -> row.getString(1), id),
                connection -> deleteClass(connection, id));
    }

    /** The end of the year: forgets every pupil, every class and every séance; plans and settings stay. */
    public void eraseEverybody() {
        erase(
                connection -> Sql.ask(connection, "SELECT id FROM pupil", row -> row.getString(1)),
                Erasure::deleteAllClasses);
    }

    /** A copy may hold pupils that the scores no longer have: each copy is asked for its own too. */
    private void erase(Database.Work<List<String>> pupils, AllCopies.Change classes) {
        var known = database.read(pupils);
        new AllCopies(database).change(connection -> {
            for (var pupil : known) {
                delete(connection, pupil);
            }
            for (var pupil : pupils.run(connection)) {
                delete(connection, pupil);
            }
            classes.in(connection);
        });
    }

    private static void delete(Connection connection, String pupil) throws SQLException {
        for (var table : TABLES) {
            Sql.change(connection, "DELETE FROM " + table + " WHERE pupil_id = ?", pupil);
        }
        Sql.change(connection, "DELETE FROM pupil WHERE id = ?", pupil);
        Sql.change(connection, "INSERT INTO erased (pupil_id) VALUES (?) ON CONFLICT DO NOTHING", pupil);
    }

    private static void deleteClass(Connection connection, String id) throws SQLException {
        Sql.change(
                connection, "DELETE FROM hand_count WHERE seance_id IN (SELECT id FROM seance WHERE class_id = ?)", id);
        Sql.change(
                connection,
                "DELETE FROM setting WHERE name IN (SELECT 'consumption.' || id FROM seance WHERE class_id = ?)",
                id);
        Sql.change(connection, "DELETE FROM seance WHERE class_id = ?", id);
        Sql.change(connection, "DELETE FROM class WHERE id = ?", id);
    }

    private static void deleteAllClasses(Connection connection) throws SQLException {
        for (var id : Sql.ask(connection, "SELECT id FROM class", row -> row.getString(1))) {
            deleteClass(connection, id);
        }
    }
}
