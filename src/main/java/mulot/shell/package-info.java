/** The window, the way from screen to screen, and the pupil's screens. */
@org.jspecify.annotations.NullMarked
package mulot.shell;
