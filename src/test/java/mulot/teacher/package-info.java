@org.jspecify.annotations.NullMarked
package mulot.teacher;
