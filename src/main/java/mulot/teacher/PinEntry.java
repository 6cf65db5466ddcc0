package mulot.teacher;

/** What is being typed at the door, digit by digit. */
final class PinEntry {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;

    /** What the digits are for. */
    enum Step {
        CHOOSE,
        REPEAT,
        ENTER
    }

    /** What is to be done with a whole number. */
    sealed interface Request {
        /** Nothing yet. */
        record Wait() implements Request {}

        /** The new PIN was typed twice alike. */
        record Keep(String digits) implements Request {}

        /** Is this the PIN? */
        record Check(String digits) implements Request {}
    }

    private Step step;
    private String digits = "";
    private String chosen = "";
    private boolean differed;

    PinEntry(boolean known) {
        this.step = known ? Step.ENTER : Step.CHOOSE;
    }

    Step step() {
        return step;
    }

    int length() {
        return digits.length();
    }

    /** Whether the two numbers of a new PIN were not the same. */
    boolean differed() {
        return differed;
    }

    boolean canConfirm() {
        return digits.length() >= SHORTEST;
    }

    void type(int digit) {
        if (digits.length() < LONGEST) {
            digits += digit;
            differed = false;
        }
    }

    void erase() {
        if (!digits.isEmpty()) {
            digits = digits.substring(0, digits.length() - 1);
        }
    }

    /** Ends a number and begins the next. */
    Request confirm() {
        if (!canConfirm()) {
            return new Request.Wait();
        }
        var typed = digits;
        digits = "";
        return switch (step) {
            case ENTER -> new Request.Check(typed);
            case CHOOSE -> {
                chosen = typed;
                step = Step.REPEAT;
                yield new Request.Wait();
            }
            case REPEAT -> {
                differed = !typed.equals(chosen);
                step = differed ? Step.CHOOSE : Step.REPEAT;
                yield differed ? new Request.Wait() : new Request.Keep(typed);
            }
        };
    }
}
