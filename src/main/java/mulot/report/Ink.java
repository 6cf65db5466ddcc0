package mulot.report;

/**
 * How words are printed.
 *
 * @param size in points
 */
record Ink(float size, boolean bold) {
    static final Ink TITLE = new Ink(24, true);
    static final Ink HEADING = new Ink(14, true);
    static final Ink TEXT = new Ink(11, false);
    static final Ink STRONG = new Ink(11, true);
    static final Ink SMALL = new Ink(9.5f, false);
}
