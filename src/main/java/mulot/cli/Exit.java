package mulot.cli;

/** What a command tells the shell; the same numbers everywhere. */
final class Exit {
    static final int FINE = 0;
    static final int FAILED = 1;
    static final int BAD_DATA = 3;

    private Exit() {}
}
