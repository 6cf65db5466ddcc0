package mulot.ui;

import mulot.i18n.Texts;

/**
 * What a game's picture may ask of the screen around it.
 *
 * @param <M> move
 */
public interface PlayDesk<M> {

    /** The pupil made a move; the desk answers by showing the state after it. */
    void move(M move);

    /** Mulot says one sentence. */
    void say(String sentence);

    Texts texts();

    Motion motion();

    Sound sound();
}
