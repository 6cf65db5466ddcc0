/** Where the program lies. */
@org.jspecify.annotations.NullMarked
package mulot.home;
