package mulot.shell;

import java.util.ArrayList;
import java.util.List;
import mulot.classroom.Pupil;

/** Who sits at the machine, and whose turn it is. The first one chose it: comfort and progress are theirs. */
final class Team {
    /** More would not see the screen. */
    static final int MOST = 4;

    private final List<Pupil> pupils = new ArrayList<>();
    private int turn;

    /** Nobody is there any more. */
    void clear() {
        pupils.clear();
        turn = 0;
    }

    /** Someone sits down; nothing changes for one who sits there already, or when it is full. */
    void join(Pupil pupil) {
        if (!pupils.contains(pupil) && pupils.size() < MOST) {
            pupils.add(pupil);
        }
    }

    List<Pupil> all() {
        return List.copyOf(pupils);
    }

    boolean isFull() {
        return pupils.size() >= MOST;
    }

    /** Whether the mouse is passed on. */
    boolean isTogether() {
        return pupils.size() > 1;
    }

    /** Whether nobody sits there: a level is shown, not played. */
    boolean isEmpty() {
        return pupils.isEmpty();
    }

    Pupil first() {
        return pupils.getFirst();
    }

    /** Whose turn it is. */
    Pupil atTheMouse() {
        return pupils.get(turn);
    }

    /** Passes the mouse on. */
    Pupil pass() {
        turn = (turn + 1) % pupils.size();
        return atTheMouse();
    }
}
