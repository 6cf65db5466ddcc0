/** The teacher's side: each screen beside its model without JavaFX. */
@org.jspecify.annotations.NullMarked
package mulot.teacher;
