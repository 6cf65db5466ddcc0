package mulot.cli;

import mulot.store.StoreException;

/** What a command tells the shell; the same numbers everywhere. */
final class Exit {
    static final int FINE = 0;
    static final int FAILED = 1;
    static final int BAD_DATA = 3;

    static final int ALREADY_RUNNING = 4;

    private Exit() {}

    /** Bad data are 3; a disk that is full or closed to us is a failure. */
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
