@org.jspecify.annotations.NullMarked
package mulot.store;
