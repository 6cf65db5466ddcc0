package mulot.mechanic;

import java.util.List;
import java.util.Optional;
import mulot.i18n.LocalText;
import mulot.i18n.Texts;
import mulot.level.LevelKind;
import mulot.play.Advice;
import mulot.ui.PlayDesk;
import mulot.ui.PlayView;

/**
 * One game of the village: its rules and level files (from {@link LevelKind}), its picture and its words.
 *
 * @param <L> level
 * @param <S> state
 * @param <M> move
 */
public interface Mechanic<L, S, M> extends LevelKind<L, S, M> {

    /** The game's name. */
    LocalText title();

    /** A new picture of a level. */
    PlayView<S, M> view(L level, PlayDesk<M> desk);

    /** The move of the large button that ends the planning, once it can be pressed; nothing in games without one. */
    Optional<M> finish(S state);

    /** A hint in three steps: where to look, the rule, the move and its reason. */
    List<String> hint(S state, Advice<M> advice, Texts texts);

    /** What can be discovered in this game, in the order of the album. */
    List<Secret> secrets();

    /** The names of the secrets that a decided play has shown. */
    List<String> discovered(S end);

    /** Whether the mouse is passed on after a move, where several pupils play together. */
    boolean endsTurn(M move);

    /** The decision that mattered in a decided play. */
    Why why(S end, Texts texts);
}
