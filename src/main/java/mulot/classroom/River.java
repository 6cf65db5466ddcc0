package mulot.classroom;

/** The river of the class. */
public final class River {
    private static final int FIRST_GOAL = 20;

    private River() {}

    /** The number of stars that fills it next: 20, 40, 80 and so on. */
    public static int goal(int stars) {
        var goal = FIRST_GOAL;
        while (goal <= stars) {
            goal *= 2;
        }
        return goal;
    }
}
