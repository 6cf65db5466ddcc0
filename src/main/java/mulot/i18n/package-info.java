/** Languages and the words of the program. */
@org.jspecify.annotations.NullMarked
package mulot.i18n;
