package mulot.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;

/** The scores' file, opened, sound and of this version's schema. For one thread at a time. */
public final class Database implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Database.class.getName());

    private final Path file;
    private final Clock clock;
    private final Connection connection;

    private Database(Path file, Clock clock, Connection connection) {
        this.file = file;
        this.clock = clock;
        this.connection = connection;
    }

    /**
     * Opens or makes the file: looks at it without touching it, copies it once a day and before a change of schema,
     * brings it to this version.
     *
     * @param file in a folder that exists
     * @throws StoreException when it cannot be used; a damaged file has then been set aside
     */
    public static Database open(Path file, Clock clock) throws StoreException {
        return open(file, clock, Schema.shipped());
    }

    static Database open(Path file, Clock clock, Schema schema) throws StoreException {
        try {
            var unanswered = new DamagedFiles(file).unanswered();
            if (unanswered.isPresent()) {
                throw new StoreException.Damaged(unanswered.get(), new Backups(file).lastSound(schema.version()));
            }
            var inspection = Inspection.of(file, schema.version());
            return switch (inspection.finding()) {
                case NEWER -> throw new StoreException.NewerDatabase(file, inspection.version(), schema.version());
                case FOREIGN -> throw new StoreException.NotADatabase(file);
                case DAMAGED -> throw setAside(file, clock, schema);
                case EMPTY -> {
                    // a file cut to nothing looks like one just begun; a backup tells them apart
                    if (new Backups(file).lastSound(schema.version()).isPresent()) {
                        throw setAside(file, clock, schema);
                    }
                    yield connect(file, clock, schema, 0);
                }
                case ABSENT, OURS -> connect(file, clock, schema, inspection.version());
            };
        } catch (IOException failure) {
            throw new StoreException.Unwritable(file, failure);
        }
    }

    /**
     * Puts a backup in the place of the scores. What was there before is set aside, not deleted.
     *
     * @param file the scores' file; nobody may have it open
     * @throws StoreException when the backup is not sound; then nothing was changed
     */
    public static void restore(Path file, Path backup, Clock clock) throws StoreException {
        if (!Backups.isSound(backup, Schema.shipped().version())) {
            throw new StoreException.BadBackup(backup);
        }
        try {
            var damaged = new DamagedFiles(file);
            if (Files.exists(file)) {
                damaged.setAside(LocalDate.now(clock));
            }
            Backups.copy(backup, file);
            damaged.answered();
        } catch (IOException failure) {
            throw new StoreException.Unwritable(file, failure);
        }
    }

    /** The other answer to a damaged file: the next {@link #open} makes an empty one. */
    public static void startEmpty(Path file) throws StoreException {
        try {
            new DamagedFiles(file).answered();
        } catch (IOException failure) {
            throw new StoreException.Unwritable(file, failure);
        }
    }

    /**
     * Copies everything now, in place of today's backup.
     *
     * @return the copy, found sound
     */
    public Path backUp() throws StoreException {
        try {
            return new Backups(file).ofDay(connection, today());
        } catch (SQLException failure) {
            throw SqlFailures.explain(failure, file);
        } catch (IOException failure) {
            throw new StoreException.Unwritable(file.resolveSibling("backups"), failure);
        }
    }

    @Override
    public void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw SqlFailures.explain(failure, file);
        }
    }

    Path file() {
        return file;
    }

    Connection connection() {
        return connection;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A piece of work on the connection. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Reads. */
    <T> T read(Work<T> work) {
        try {
            return work.run(connection);
        } catch (SQLException failure) {
            throw new StoreFailure(SqlFailures.explain(failure, file));
        }
    }

    /** Does the whole work durably, or none of it. */
    <T> T write(Work<T> work) {
        try {
            return inTransaction(connection, work);
        } catch (SQLException failure) {
            throw new StoreFailure(SqlFailures.explain(failure, file));
        }
    }

    /**
     * The same for what can be done again: whole, but a power cut may take away the last half minute. Many such changes
     * reach the disk together.
     */
    <T> T writeSoon(Work<T> work) {
        try {
            run(connection, "PRAGMA synchronous = NORMAL");
            try {
                return inTransaction(connection, work);
            } finally {
                run(connection, "PRAGMA synchronous = FULL");
            }
        } catch (SQLException failure) {
            throw new StoreFailure(SqlFailures.explain(failure, file));
        }
    }

    static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        var done = false;
        run(connection, "BEGIN IMMEDIATE");
        try {
            var result = work.run(connection);
            run(connection, "COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                undo(connection);
            }
        }
    }

    private static void undo(Connection connection) {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLException failure) {
            // when the disk is full SQLite undoes by itself, and then there is nothing left to undo
            LOG.log(Level.DEBUG, "already undone", failure);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static StoreException setAside(Path file, Clock clock, Schema schema) throws IOException, StoreException {
        var place = new DamagedFiles(file).setAside(LocalDate.now(clock));
        return new StoreException.Damaged(place, new Backups(file).lastSound(schema.version()));
    }

    private static Database connect(Path file, Clock clock, Schema schema, int version)
            throws StoreException, IOException {
        var ready = false;
        Connection connection = null;
        try {
            connection = Connections.toWrite(file);
            var database = new Database(file, clock, connection);
            database.prepare(schema, version);
            ready = true;
            return database;
        } catch (SQLException failure) {
            throw SqlFailures.explain(failure, file);
        } finally {
            if (!ready && connection != null) {
                closeAfterFailure(connection, file);
            }
        }
    }

    private static void closeAfterFailure(Connection connection, Path file) throws StoreException {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw SqlFailures.explain(failure, file);
        }
    }

    private void prepare(Schema schema, int version) throws SQLException, IOException {
        var backups = new Backups(file);
        var used = version > 0;
        if (used && version < schema.version()) {
            backups.beforeMigration(connection, schema.version(), today());
        }
        if (version < schema.version()) {
            inTransaction(connection, inside -> {
                schema.migrate(inside, version);
                return version;
            });
        }
        if (used && !backups.hasOneOf(today())) {
            backups.ofDay(connection, today());
        }
    }
}
