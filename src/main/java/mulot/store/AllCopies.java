package mulot.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/**
 * The scores with every backup and every database that was set aside: what is taken out of one is taken out of all.
 * For the storage thread alone.
 */
final class AllCopies {
    private final Database database;

    AllCopies(Database database) {
        this.database = database;
    }

    /** Takes something out of a database of this version's schema. */
    @FunctionalInterface
    interface Change {
        void in(Connection connection) throws SQLException;
    }

    /**
     * Changes the scores, then their copies. Older copies are brought to this version: only so do they know who was
     * erased. Those that are not sound are deleted: nobody could bring them back, or say who is in them.
     */
    void change(Change change) {
        database.write(connection -> done(change, connection));
        database.read(connection -> Connections.ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)"));
        try {
            var copies = new ArrayList<>(new Backups(database.file()).all());
            copies.addAll(new DamagedFiles(database.file()).all());
            for (var copy : copies) {
                change(copy, change);
            }
        } catch (IOException failure) {
            throw new StoreFailure(new StoreException.Unwritable(database.file(), failure));
        } catch (StoreException failure) {
            throw new StoreFailure(failure);
        }
    }

    private static void change(Path copy, Change change) throws IOException, StoreException {
        var schema = Schema.shipped();
        var inspection = Inspection.of(copy, schema.version());
        switch (inspection.finding()) {
            case OURS ->
                rewrite(copy, connection -> {
                    schema.migrate(connection, inspection.version());
                    change.in(connection);
                });
            case NEWER -> rewrite(copy, change);
            case EMPTY, FOREIGN, DAMAGED, ABSENT -> DamagedFiles.delete(copy);
        }
    }

    private static void rewrite(Path copy, Change change) throws StoreException {
        try (var connection = Connections.toWrite(copy)) {
            Database.inTransaction(connection, inside -> done(change, inside));
            Connections.ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            // a copy is one file: nothing may stay beside it
            Connections.ask(connection, "PRAGMA journal_mode = DELETE");
        } catch (SQLException failure) {
            throw SqlFailures.explain(failure, copy);
        }
    }

    private static boolean done(Change change, Connection connection) throws SQLException {
        change.in(connection);
        return true;
    }
}
