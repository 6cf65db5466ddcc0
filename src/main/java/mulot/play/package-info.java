/** The rules kernel: what a game is, how it is played, replayed and solved. Pure: no input or output, no clock, no chance of its own. */
@org.jspecify.annotations.NullMarked
package mulot.play;
