package mulot.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What SQLite's error codes mean to us. */
final class SqlFailures {
    private static final int PRIMARY_CODE = 0xFF;

    private SqlFailures() {}

    static boolean isDamage(SQLException failure) {
        var code = primaryCode(failure);
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    static StoreException explain(SQLException failure, Path file) {
        return switch (SQLiteErrorCode.getErrorCode(primaryCode(failure))) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> new StoreException.Unreadable(file, failure);
            case SQLITE_FULL -> new StoreException.DiskFull(file, failure);
            case SQLITE_BUSY, SQLITE_LOCKED -> new StoreException.Busy(file, failure);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR, SQLITE_AUTH ->
                new StoreException.Unwritable(file, failure);
            default -> throw new IllegalStateException("wrong SQL", failure);
        };
    }

    private static int primaryCode(SQLException failure) {
        return failure.getErrorCode() & PRIMARY_CODE;
    }
}
