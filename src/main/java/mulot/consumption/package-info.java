/** What the program uses of the machine, as the machine itself counts it. */
@org.jspecify.annotations.NullMarked
package mulot.consumption;
