/** Level files: strict reading, every problem in words, and the proofs that a level is fair. */
@org.jspecify.annotations.NullMarked
package mulot.level;
