/** Measures that nobody runs by themselves: they print figures and judge nothing. */
@org.jspecify.annotations.NullMarked
package mulot.bench;
