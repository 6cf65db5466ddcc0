@org.jspecify.annotations.NullMarked
package mulot.classroom;
