package mulot.ui;

import javafx.scene.Node;

/**
 * The picture of a game: it shows a state and sends moves to its {@link PlayDesk}, and never changes a state itself.
 *
 * @param <S> state
 * @param <M> move
 */
public interface PlayView<S, M> {

    /** The picture, 1280×720 units, without what every game has: the way back, undo and hint. */
    Node node();

    /** Where the picture leaves room. */
    PlayPlaces places();

    /** Shows a state, whatever was shown before. */
    void show(S state);

    /** What the pupil can do first, in one sentence. */
    String instruction();

    /** Makes the things glow that a move touches. */
    void point(M move);

    /** How a hand makes a move. */
    Gesture gesture(M move);

    /** Ends all glowing. */
    void unpoint();

    /**
     * Lives the decided state: the show after the last move.
     *
     * @param done runs once, when the show is over or was skipped
     */
    void live(S state, Runnable done);

    /** Ends a show early. */
    void skip();

    /** Lets go of what is held; false when nothing was. */
    boolean release();
}
