package mulot.cli;

import mulot.store.StoreException;

/** What the program tells the shell. */
final class ExitCode {
    static final int FINE = 0;
    static final int FAILED = 1;
    static final int BAD_DATA = 3;
    static final int ALREADY_RUNNING = 4;

    private ExitCode() {}

    static int of(StoreException failure) {
        return switch (failure) {
            case StoreException.NewerDatabase newer -> BAD_DATA;
            case StoreException.NotADatabase foreign -> BAD_DATA;
            case StoreException.Damaged damaged -> BAD_DATA;
            case StoreException.Unreadable unreadable -> BAD_DATA;
            case StoreException.BadBackup backup -> BAD_DATA;
            case StoreException.Unwritable unwritable -> FAILED;
            case StoreException.DiskFull full -> FAILED;
            case StoreException.Busy busy -> FAILED;
        };
    }
}
