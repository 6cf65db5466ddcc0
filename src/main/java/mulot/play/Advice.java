package mulot.play;

/**
 * What to do next.
 *
 * @param <M> move
 */
public sealed interface Advice<M> {

    /** A step of a best play. */
    record Next<M>(M move) implements Advice<M> {}

    /** Something in the way of a better end that one move takes back. */
    record TakeBack<M>(M move) implements Advice<M> {}

    /** Too much is in the way: undo, step by step. */
    record Undo<M>() implements Advice<M> {}
}
