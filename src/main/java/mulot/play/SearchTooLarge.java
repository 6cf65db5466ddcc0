package mulot.play;

/** Thrown when a level has more positions than a solver may visit; the level must become smaller. */
public final class SearchTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    SearchTooLarge(int limit) {
        super("more than " + limit + " positions");
    }
}
