@org.jspecify.annotations.NullMarked
package mulot.consumption;
