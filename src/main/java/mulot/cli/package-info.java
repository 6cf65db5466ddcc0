/** One class a command. */
@org.jspecify.annotations.NullMarked
package mulot.cli;
