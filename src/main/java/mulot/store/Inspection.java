package mulot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * What stands in a database file, found out without changing a byte of it.
 *
 * @param finding the verdict
 * @param version the schema's number, 0 when there is no database of ours
 */
record Inspection(Finding finding, int version) {
    enum Finding {
        ABSENT,
        EMPTY,
        OURS,
        NEWER,
        FOREIGN,
        DAMAGED
    }

    /**
     * @param known the newest schema that this program understands
     * @throws StoreException when the file may not even be read
     */
    static Inspection of(Path file, int known) throws StoreException {
        try {
            if (Files.notExists(file)) {
                return new Inspection(Finding.ABSENT, 0);
            }
            if (Files.size(file) == 0) {
                return new Inspection(Finding.EMPTY, 0);
            }
            return ofHeader(file, known);
        } catch (IOException failure) {
            throw new StoreException.Unwritable(file, failure);
        }
    }

    private static Inspection ofHeader(Path file, int known) throws IOException, StoreException {
        var header = DatabaseHeader.of(file);
        if (!header.isSqlite()) {
            return new Inspection(Finding.DAMAGED, 0);
        }
        if (header.application() == Schema.APPLICATION && header.version() > known) {
            return new Inspection(Finding.NEWER, header.version());
        }
        if (header.application() != Schema.APPLICATION && header.application() != 0) {
            return new Inspection(Finding.FOREIGN, 0);
        }
        return ofContent(file, known);
    }

    private static Inspection ofContent(Path file, int known) throws StoreException {
        try (var connection = Connections.toRead(file)) {
            // the journal may know better than the header
            var application = Integer.parseInt(Connections.ask(connection, "PRAGMA application_id"));
            var version = Integer.parseInt(Connections.ask(connection, "PRAGMA user_version"));
            if (!Connections.ask(connection, "PRAGMA integrity_check").equals("ok")) {
                return new Inspection(Finding.DAMAGED, version);
            }
            if (application == Schema.APPLICATION) {
                return new Inspection(version > known ? Finding.NEWER : Finding.OURS, version);
            }
            var tables = Connections.ask(connection, "SELECT count(*) FROM sqlite_schema");
            var untouched = application == 0 && version == 0 && tables.equals("0");
            return new Inspection(untouched ? Finding.EMPTY : Finding.FOREIGN, version);
        } catch (SQLException failure) {
            if (SqlFailures.isDamage(failure)) {
                return new Inspection(Finding.DAMAGED, 0);
            }
            throw SqlFailures.explain(failure, file);
        }
    }
}
