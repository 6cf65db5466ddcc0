/** Scores on disk: where they lie, how they are kept safe, what may be asked of them. */
@org.jspecify.annotations.NullMarked
package mulot.store;
