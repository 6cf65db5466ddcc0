package mulot.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The settings with which SQLite keeps its promises to us. */
final class Connections {
    private static final int PATIENCE_IN_MILLISECONDS = 5_000;

    private Connections() {}

    static Connection toWrite(Path file) throws SQLException {
        var config = new SQLiteConfig();
        // with NORMAL a power cut loses the last seconds in this journal mode
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_IN_MILLISECONDS);
        var connection = config.createConnection(address(file));
        try (var statement = connection.createStatement()) {
            // small pages: a durable row writes two or three of them whole; of a file that exists the size stays
            statement.execute("PRAGMA page_size = 1024");
            statement.execute("PRAGMA journal_mode = WAL");
            // what is erased must not stay readable in free pages
            statement.execute("PRAGMA secure_delete = ON");
            // Apple's disks answer "written" too early otherwise; elsewhere it does nothing
            statement.execute("PRAGMA fullfsync = ON");
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** Changes nothing: does not even fold the journal into the file when closed. */
    static Connection toRead(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(PATIENCE_IN_MILLISECONDS);
        return config.createConnection(address(file));
    }

    /** The first value of the first row. */
    static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new SQLException("no answer: " + sql);
            }
            return rows.getString(1);
        }
    }

    private static String address(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }
}
