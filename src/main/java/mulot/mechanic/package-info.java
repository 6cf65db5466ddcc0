/** What a mechanic is, and the list of all. */
@org.jspecify.annotations.NullMarked
package mulot.mechanic;
