package mulot.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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
        erase(List.of(pupil.id()));
    }

    /** Forgets the pupils of a class, its séances and the class. */
    public void erase(SchoolClass schoolClass) {
        erase(pupils("WHERE class_id = ?", schoolClass.id().toString()));
        everywhere(connection -> deleteClass(connection, schoolClass.id().toString()));
    }

    /** The end of the year: forgets every pupil, every class and every séance; plans and settings stay. */
    public void eraseEverybody() {
        erase(pupils(""));
        everywhere(Erasure::deleteAllClasses);
    }

    private List<UUID> pupils(String condition, String... values) {
        return database.read(connection -> Sql.ask(
                connection, "SELECT id FROM pupil " + condition, row -> UUID.fromString(row.getString(1)), values));
    }

    private void erase(List<UUID> pupils) {
        everywhere(connection -> {
            for (var pupil : pupils) {
                delete(connection, pupil.toString());
            }
        });
    }

    /** Takes something out of a database. */
    @FunctionalInterface
    private interface Removal {
        void from(Connection connection) throws SQLException;
    }

    private void everywhere(Removal removal) {
        database.write(connection -> {
            removal.from(connection);
            return true;
        });
        database.read(connection -> Connections.ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)"));
        try {
            new DamagedFiles(database.file()).forget();
            for (var backup : new Backups(database.file()).all()) {
                rewrite(backup, removal);
            }
        } catch (IOException failure) {
            throw new StoreFailure(new StoreException.Unwritable(database.file(), failure));
        }
    }

    private static void rewrite(Path backup, Removal removal) {
        try (var connection = Connections.toWrite(backup)) {
            removal.from(connection);
            Connections.ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            // a backup is one file: nothing may stay beside it
            Connections.ask(connection, "PRAGMA journal_mode = DELETE");
        } catch (SQLException failure) {
            throw new StoreFailure(SqlFailures.explain(failure, backup));
        }
    }

    private static void delete(Connection connection, String pupil) throws SQLException {
        for (var table : TABLES) {
            if (has(connection, table)) {
                Sql.change(connection, "DELETE FROM " + table + " WHERE pupil_id = ?", pupil);
            }
        }
        Sql.change(connection, "DELETE FROM pupil WHERE id = ?", pupil);
        if (has(connection, "erased")) {
            Sql.change(connection, "INSERT INTO erased (pupil_id) VALUES (?) ON CONFLICT DO NOTHING", pupil);
        }
    }

    private static void deleteClass(Connection connection, String id) throws SQLException {
        if (has(connection, "seance")) {
            Sql.change(
                    connection,
                    "DELETE FROM hand_count WHERE seance_id IN (SELECT id FROM seance WHERE class_id = ?)",
                    id);
            Sql.change(
                    connection,
                    "DELETE FROM setting WHERE name IN (SELECT 'consumption.' || id FROM seance WHERE class_id = ?)",
                    id);
            Sql.change(connection, "DELETE FROM seance WHERE class_id = ?", id);
        }
        Sql.change(connection, "DELETE FROM class WHERE id = ?", id);
    }

    private static void deleteAllClasses(Connection connection) throws SQLException {
        for (var id : Sql.ask(connection, "SELECT id FROM class", row -> row.getString(1))) {
            deleteClass(connection, id);
        }
    }

    /** Backups may be older than a table. */
    private static boolean has(Connection connection, String table) throws SQLException {
        return !Sql.ask(
                        connection,
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ?",
                        row -> row.getString(1),
                        table)
                .isEmpty();
    }
}
