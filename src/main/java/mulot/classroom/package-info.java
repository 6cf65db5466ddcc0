/** Pupils and the names they play under; no screen, no SQL. */
@org.jspecify.annotations.NullMarked
package mulot.classroom;
